import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { inRoot, ROOT } from '../stack/root.ts';
import { findBrokenArrow, findRoom } from './find-room.ts';
import { listSources, readImports } from './read-imports.ts';
import { fillIn, isReachable, toDocumentParts } from './rooms-in-words.ts';
import { ROOMS } from './rooms.ts';

const MOST_FILES = 55;
const TEST = /\.(?:spec|test)\.ts$/u;

const sources = listSources(ROOT).filter((file) => !TEST.test(file));
const imports = readImports(ROOT, sources);

describe('the table of rooms', () => {
  it('names the room of every file that is imported, and every import goes along an arrow', () => {
    const broken = imports.map(({ from, to }) => findBrokenArrow(from, to)).filter((why) => why !== undefined);
    expect(broken).toEqual([]);
  });

  it('names no arrow that no import uses', () => {
    const used = new Set(imports.map(({ from, to }) => `${findRoom(from)?.path} → ${findRoom(to)?.path}`));
    const arrows = ROOMS.flatMap(({ path, mayImport }) => mayImport.map((other) => `${path} → ${other}`));
    expect(arrows.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it('has no circle', () => {
    const arrows = new Map(ROOMS.map(({ path, mayImport }) => [path, mayImport]));
    expect(ROOMS.filter(({ path }) => isReachable(path, path, arrows)).map(({ path }) => path)).toEqual([]);
  });

  it(`has no room of more than ${MOST_FILES} files`, () => {
    const files = Map.groupBy(sources, (file) => findRoom(file)?.path);
    const large = [...files].filter(([path, { length }]) => path !== undefined && length > MOST_FILES);
    expect(large.map(([path, { length }]) => `${path}: ${length}`)).toEqual([]);
  });

  it('is what docs/architecture.md shows', async () => {
    const path = inRoot('docs/architecture.md');
    const shown = readFileSync(path, 'utf8');
    const written = await format(fillIn(shown, toDocumentParts()), { ...(await resolveConfig(path)), filepath: path });
    expect(shown, 'Run npm run codegen.').toBe(written);
  });
});

describe('an arrow', () => {
  it.each([
    ['web/src/components/Byline.astro', 'web/src/server/newsdesk.ts'],
    ['web/src/components/Byline.astro', 'web/testing/attack/fuzz.ts'],
    ['web/src/mirror/query.ts', 'web/src/server/say.ts'],
    ['cms/src/feed/knock.ts', 'cms/src/admin/words/words.ts'],
    ['cms/src/store/transaction.ts', 'cms/src/settings/environment.ts'],
    ['cms/src/admin/printed-panel.tsx', 'cms/src/feed/printed-articles/find-printed.ts'],
    ['cms/src/admin/app.tsx', 'cms/src/readers/comments/decide.ts'],
    ['web/server.ts', 'cms/src/settings/environment.ts'],
    ['web/src/pages/index.astro', 'web/testing/sample-wire.ts'],
    ['shared/src/slug.ts', 'web/src/i18n/words.ts'],
    ['web/src/mirror/reader.test.ts', 'cms/src/feed/knock.ts'],
  ])('is refused from %s to %s', (from, to) => {
    expect(findBrokenArrow(from, to)).toContain('may');
  });

  it('is refused to and from a file that is in no room', () => {
    expect(findBrokenArrow('web/src/mirror/query.ts', 'web/src/new-room/thing.ts')).toContain('is in no room');
    expect(findBrokenArrow('web/src/new-room/thing.ts', 'web/src/mirror/query.ts')).toContain('is in no room');
    expect(findBrokenArrow('web/src/mirror/query.ts', 'web/src/loose-file.ts')).toContain('is in no room');
  });

  it('is open to the words of a room for the panel, to shared for all, to its own side for a test', () => {
    expect(findBrokenArrow('cms/src/admin/app.tsx', 'cms/src/readers/comments/desk-answers.ts')).toBeUndefined();
    expect(findBrokenArrow('web/src/i18n/words.ts', 'shared/src/slug.ts')).toBeUndefined();
    expect(findBrokenArrow('web/src/mirror/reader.test.ts', 'web/src/publisher/printer.ts')).toBeUndefined();
  });
});
