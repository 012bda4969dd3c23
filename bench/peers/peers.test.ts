import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCleanup } from '../measure/cleanup.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { astroPeer } from './astro/astro-peer.ts';
import { hugoPeer } from './hugo/hugo-peer.ts';
import { openNewspaper } from './newspaper.ts';
import { toPageText } from './page-text.ts';
import type { Peer, PeerProject } from './peer.ts';
import { writeSampleMirror } from './sample-mirror.ts';

const SITE_URL = new URL('https://bao.example');
const folder = mkdtempSync(join(tmpdir(), 'toasoan-peers-'));
const mirrorFile = join(folder, 'mirror.db');
const now = new Date();

beforeAll(() => writeSampleMirror(mirrorFile, now));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function build(peer: Peer): Promise<PeerProject> {
  const projectFolder = join(folder, peer.name);
  mkdirSync(projectFolder);
  const project = await peer.prepare(projectFolder, mirrorFile, SITE_URL);
  await runMeasured(project, createCleanup());
  return project;
}

const filesOf = (project: PeerProject) => globSync('**/*.html', { cwd: project.outputFolder }).sort();
const textOf = (project: PeerProject, file: string) =>
  toPageText(readFileSync(join(project.outputFolder, file), 'utf8'));

function filesOfNewspaper(): string[] {
  const newspaper = openNewspaper(mirrorFile, SITE_URL, now);
  const files = [...newspaper.pages()].map(({ address }) => toFilePath(address));
  newspaper.close();
  return files.sort();
}

describe('others build the site', () => {
  let astro: PeerProject;
  beforeAll(async () => (astro = await build(astroPeer)));

  test('stock Astro prints every page of the newspaper and no other', () =>
    expect(filesOf(astro)).toEqual(filesOfNewspaper()));

  describe.skipIf(hugoPeer.findObstacle() !== undefined)('as Hugo does', () => {
    let hugo: PeerProject;
    beforeAll(async () => (hugo = await build(hugoPeer)));

    test('with the same words on every page', () => {
      expect(filesOf(hugo)).toEqual(filesOf(astro));
      for (const file of filesOf(astro)) expect([file, textOf(hugo, file)]).toEqual([file, textOf(astro, file)]);
    });

    test('and both print a changed headline in the next build', async () => {
      for (const project of [astro, hugo]) {
        await project.editOneArticle('Tít vừa sửa');
        await runMeasured(project, createCleanup());
        expect(textOf(project, 'chuyen-muc-1/bai-41-41.html')).toContain('Tít vừa sửa');
      }
    });
  });
});
