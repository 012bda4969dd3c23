import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSeededRandom } from '@toasoan/shared/seeded-random';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges, type DocumentState } from '../follower/apply-changes.ts';
import type { DocumentByType, DocumentType } from '../model/documents.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import { compareFolders } from './compare-folders.ts';
import { queuePassedTime } from '../affected/passing-time.ts';
import { finishPrinting } from './finish-printing.ts';
import type { Presses } from './press/presses.ts';
import { createPressesInProcess } from './press/presses-in-process.ts';
import { printWhole } from './print-whole.ts';
import { createPrinter, type Printer } from './printer.ts';
import { renderAsJson } from '../../testing/render-as-json.ts';
import { toSiteFolders } from './site-folders.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-03-01T00:00:00Z');
const EDITS = 120;

/** In memory where there is such a folder: thousands of files forced to a disk take minutes. */
const TEMPORARY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A newsroom that does anything to anything, leaving dangling references as it goes. */
function createNewsroom(random: () => number) {
  const upTo = (count: number) => 1 + Math.floor(random() * count);
  const maybe = <Value>(value: Value): Value | null => (random() < 0.5 ? value : null);
  const some = (type: string, count: number) => [
    ...new Set(Array.from({ length: Math.floor(random() * 3) }, () => `${type}${upTo(count)}`)),
  ];
  const near = (now: number) => new Date(now + Math.floor((random() - 0.5) * 60) * MINUTE);
  const word = () => `từ ${upTo(4)}`;
  const make: { [Type in DocumentType]: (n: number, now: number) => DocumentByType[Type] } = {
    article: (n) =>
      sample.article(n, {
        slug: `bai-${upTo(2)}`,
        headline: word(),
        byline: maybe(word()),
        sectionId: `section${upTo(5)}`,
        authorIds: some('author', 3),
        tagIds: some('tag', 3),
        leadImage: maybe({ imageId: `image${upTo(3)}`, caption: maybe(word()), creditText: null }),
        relatedArticleIds: some('article', 12),
        pollId: maybe(`poll${upTo(4)}`),
        datePublished: new Date(Date.UTC(2026, Math.floor(random() * 3), upTo(28))),
        commentPolicy: random() < 0.7 ? 'default' : 'closed',
      }),
    author: (n) =>
      sample.author(n, {
        name: word(),
        penName: maybe(word()),
        slug: `${n}-${upTo(2)}`,
        biography: maybe(word()),
        portraitImageId: maybe(`image${upTo(3)}`),
      }),
    comment: (n) => sample.comment(n, { articleId: `article${upTo(12)}`, text: word() }),
    commentSettings: () => sample.commentSettings({ closesAfterDays: maybe(upTo(60)) }),
    image: (n) =>
      sample.image(n, {
        caption: maybe(word()),
        picture: { alternativeText: word(), renditions: [{ url: `/media/${upTo(2)}.jpg`, width: 8, height: 6 }] },
      }),
    masthead: () => sample.masthead({ slogan: word() }),
    notice: (n, now) => sample.notice(n, { text: word(), validFrom: near(now), validUntil: near(now + 20 * MINUTE) }),
    poll: (n, now) =>
      sample.poll(n, {
        slug: `${n}-${upTo(2)}`,
        question: word(),
        options: [{ key: 'co', label: 'Có', voteCount: upTo(3) }],
        opensAt: near(now),
        closesAt: maybe(near(now + 20 * MINUTE)),
        onEveryPage: random() < 0.7,
      }),
    privacySettings: () => sample.privacySettings({ emailDays: 1 + upTo(5) }),
    section: (n) =>
      sample.section(n, {
        name: word(),
        slug: `muc-${n}-${upTo(2)}`,
        description: maybe(word()),
        parentId: maybe(`section${upTo(5)}`),
        order: upTo(3),
      }),
    tag: (n) => sample.tag(n, { name: word(), slug: `${n}-${upTo(2)}` }),
  };
  const COUNTS: Record<DocumentType, number> = {
    article: 12,
    author: 3,
    comment: 8,
    commentSettings: 1,
    image: 3,
    masthead: 1,
    notice: 3,
    poll: 4,
    privacySettings: 1,
    section: 5,
    tag: 3,
  };
  const TYPES = Object.keys(COUNTS) as DocumentType[];

  return function edit(now: number): DocumentState {
    const type = random() < 0.3 ? 'article' : (TYPES[Math.floor(random() * TYPES.length)] ?? 'article');
    const n = upTo(COUNTS[type]);
    const document = random() < 0.75 ? make[type](n, now) : undefined;
    return { type, id: `${type}${n}`, document } as DocumentState;
  };
}

describe('the printed site after random edits', () => {
  let folder: string;
  let mirror: Mirror;
  let printer: Printer;
  let presses: Presses;
  let clock = START;
  let rested = 0;
  const now = () => new Date(clock);

  beforeEach(async () => {
    clock = START;
    rested = 0;
    folder = mkdtempSync(join(TEMPORARY, 'toasoan-random-'));
    mkdirSync(join(folder, 'apps/build/client'), { recursive: true });
    mirror = openMirror(join(folder, 'mirror.db'));
    await mirror.write((view) => view.meta.set('sync', 'test'));
    const loadRender = async () => renderAsJson(mirror.reader, now);
    presses = createPressesInProcess({ loadRender, pages: mirror.committed.pages });
    printer = await createPrinter({
      mirror,
      loadRender,
      presses,
      folders: toSiteFolders(folder),
      buildId: 'build',
      log: { info() {}, warn() {}, error: (...words: unknown[]) => expect.fail(JSON.stringify(words)) },
      // Pages rest while the clock of the newsroom stands.
      now: () => new Date(clock + rested),
    });
  });

  afterEach(async () => {
    await mirror.close();
    rmSync(folder, { recursive: true });
  });

  async function printAllQueued(): Promise<void> {
    await mirror.write((view) => queuePassedTime(view, now()));
    await finishPrinting(printer, (ms) => (rested += ms));
  }

  async function compareWithFullBuild() {
    const fresh = mkdtempSync(join(folder, 'fresh-'));
    const unfinished = join(folder, 'unfinished');
    mkdirSync(unfinished, { recursive: true });
    const job = { app: '', edition: fresh, unfinished, isForced: false };
    expect((await printWhole(mirror.committed.pages, presses, job)).failed).toEqual([]);
    return compareFolders(fresh, join(folder, 'site'));
  }

  it.each([1, 2, 3, 4, 5, 6])(
    'is what a full build would print (newsroom %i)',
    async (seed) => {
      const random = createSeededRandom(seed);
      const edit = createNewsroom(random);
      await printAllQueued();
      for (let count = 0; count < EDITS; count += 1) {
        clock += Math.floor(random() * 4) * MINUTE;
        const documents = Array.from({ length: 1 + Math.floor(random() * 3) }, () => edit(clock));
        await mirror.write((view) => applyChanges(view, { documents, names: [], cursor: count }, now()));
        if (random() < 0.3) clock += MINUTE;
        if (random() < 0.3) continue;
        await printAllQueued();
        expect(await compareWithFullBuild(), `after edit ${count}`).toEqual([]);
      }
      await printAllQueued();
      expect(await compareWithFullBuild()).toEqual([]);
    },
    120_000,
  );
});
