import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AdminAnswer } from '@toasoan/testing/admin-client';
import { logIn, type AdminClient } from './setup/admin-client.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { createArticle, createSection, type Written } from './setup/newsroom.ts';

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

/** A disk of its own that is small enough to be filled; undefined where this process may not mount one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'toasoan-full-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const disk = isPostgres ? undefined : mountSmallDisk();

let cms: TestCms;
let admin: AdminClient;
let section: Written;
beforeAll(async () => {
  if (isPostgres) return;
  cms = await startCms({ DISK_SPARE_MIB: '1', DISK_RESERVE_MIB: '0', ...(disk && { DATA_DIR: disk }) });
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  section = await createSection(cms.strapi);
});
afterAll(async () => {
  await cms?.stop();
  if (disk === undefined) return;
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

const publish = ({ documentId }: Written): Promise<AdminAnswer> =>
  admin.send('POST', `/content-manager/collection-types/api::article.article/${documentId}/actions/publish`, {});

/** Each takes some pages of the database. */
const LONG_BODY = [{ type: 'paragraph', children: [{ type: 'text', text: 'Nước lên. '.repeat(2_000) }] }];

const createDrafts = async (count: number): Promise<Written[]> => {
  const drafts: Written[] = [];
  while (drafts.length < count) drafts.push(await createArticle(cms.strapi, section, { body: LONG_BODY }, 'draft'));
  return drafts;
};

const serialsStored = async (): Promise<Map<string, number>> => {
  const rows: { document_id: string; serial: number }[] = await cms.strapi.db
    .connection('articles')
    .whereNotNull('published_at')
    .select('document_id', 'serial');
  return new Map(rows.map(({ document_id, serial }) => [document_id, serial]));
};

/** Publishes until the database has no room, and once more; what was answered of each is what is stored. */
async function publishUntilFull(drafts: readonly Written[]): Promise<void> {
  const answers = new Map<string, AdminAnswer>();
  let refused = 0;
  for (const draft of drafts) {
    const answer = await publish(draft);
    answers.set(draft.documentId, answer);
    refused += answer.status === 200 ? 0 : 1;
    if (refused === 2) break;
  }
  expect(refused).toBe(2);
  const stored = await serialsStored();
  for (const [documentId, { status, body }] of answers) {
    if (status === 200) {
      expect((body as { data: { serial: number } }).data.serial).toBe(stored.get(documentId));
    } else {
      const { message } = (body as { error: { message: string } }).error;
      expect([status, message]).toEqual([507, expect.stringMatching(/^Chưa lưu được: máy chủ hết chỗ trên đĩa/u)]);
      expect(stored.has(documentId)).toBe(false);
    }
  }
}

async function expectAllPublishable(drafts: readonly Written[]): Promise<void> {
  for (const draft of drafts) expect((await publish(draft)).status).toBe(200);
  const serials = [...(await serialsStored()).values()];
  expect(new Set(serials).size).toBe(serials.length);
}

/** Takes all that is left of the disk; gives it back. */
function fill(folder: string): () => void {
  const filler = path.join(folder, 'filler');
  const file = openSync(filler, 'w');
  for (const size of [1024 ** 2, 4096]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(file);
  return () => rmSync(filler);
}

describe.skipIf(isPostgres)('when the disk is full', () => {
  it('what does not fit into the database is answered with 507, logged, and stored when there is room again', async () => {
    const drafts = await createDrafts(30);
    const logged = vi.spyOn(cms.strapi.log, 'error').mockImplementation(() => cms.strapi.log);
    const { connection } = cms.strapi.db;
    await connection.raw('vacuum');
    const [{ page_count: pages }] = (await connection.raw('pragma page_count')) as [{ page_count: number }];
    await connection.raw(`pragma max_page_count = ${pages + 20}`);
    await publishUntilFull(drafts);
    const lines = logged.mock.calls.map(([error]) => String(error));
    expect(lines).toEqual([
      expect.stringContaining('database or disk is full'),
      expect.stringContaining('database or disk is full'),
    ]);
    expect(lines.join('')).not.toContain('Nước lên');
    await connection.raw('pragma max_page_count = 1073741823');
    logged.mockRestore();
    await expectAllPublishable(drafts);
  });

  const reason = disk === undefined ? ' (skipped: this process may not mount a tmpfs)' : '';
  it.skipIf(disk === undefined)(`the same holds on a real disk without a free byte${reason}`, async () => {
    const drafts = await createDrafts(30);
    const logged = vi.spyOn(cms.strapi.log, 'error').mockImplementation(() => cms.strapi.log);
    const empty = fill(disk ?? '');
    await publishUntilFull(drafts);
    expect(logged).toHaveBeenCalledTimes(2);
    empty();
    logged.mockRestore();
    await expectAllPublishable(drafts);
  });
});
