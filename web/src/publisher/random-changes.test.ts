import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSeededRandom } from '@toasoan/shared/seeded-random';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyChanges, type DocumentState } from '../follower/apply-changes.ts';
import type { MirrorView } from '../mirror/mirror-view.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { URGENCY } from '../mirror/print-queue.ts';
import { addAffected, affectedAddresses, type AffectedPages } from '../affected/affected-addresses.ts';
import type { DocumentChange } from '../affected/document-change.ts';
import { changesOf, withChange } from '../../testing/field-changes.ts';
import { queuePassedTime } from '../affected/passing-time.ts';
import { changedAddresses, printAll } from '../../testing/printed-pages.ts';
import { NOW, SAMPLE_DOCUMENTS } from '../../testing/sample-documents.ts';

const STEPS = 80;
const LONGEST_PAUSE_MS = 30 * 3_600_000;

let folder: string;
let mirror: Mirror;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'toasoan-changes-'));
  mirror = openMirror(join(folder, 'mirror.db'));
  await mirror.write((view) => applyChanges(view, { documents: SAMPLE_DOCUMENTS, names: [], cursor: 1 }, NOW));
});

afterEach(async () => {
  await mirror.close();
  rmSync(folder, { recursive: true });
});

/** One field changed, the document taken back, or the document as it was in the beginning. */
function nextState(random: () => number, view: MirrorView): DocumentState {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    return item ?? expect.fail('nothing to pick from');
  };
  const first = pick(SAMPLE_DOCUMENTS);
  const document = view.documents.find(first.type, first.id);
  if (!document || random() < 0.1) return first;
  if (random() < 0.15) return { type: first.type, id: first.id, document: undefined };
  const [field, , change] = pick([...changesOf(first.type)]);
  return withChange({ ...first, document } as DocumentState, field, change) ?? first;
}

/** Makes the change as applyChanges does, and says what is to be printed. */
function makeChange(view: MirrorView, { type, id, document }: DocumentState, now: Date): AffectedPages {
  view.queue.clear();
  queuePassedTime(view, now);
  const passed = view.queue.next(now, 1000).map(({ address }) => [address, URGENCY.list] as const);
  const affected: AffectedPages = { addresses: new Map(passed), isEverything: false };
  const before = view.documents.find(type, id);
  const change = { type, id, before, after: document } as DocumentChange;
  addAffected(affected, affectedAddresses(change, view.relations, now));
  if (document) view.openWriter().put(type, document);
  else view.openWriter().remove(type, id);
  addAffected(affected, affectedAddresses(change, view.relations, now));
  return affected;
}

it.each([1, 2, 3, 4, 5])(
  'random changes, one after another, reach every page that prints them (seed %i)',
  async (seed) => {
    const random = createSeededRandom(seed);
    let now = NOW;
    let before = await printAll(mirror.committed, now);
    for (let step = 0; step < STEPS; step += 1) {
      now = new Date(now.getTime() + Math.floor(random() ** 3 * LONGEST_PAUSE_MS));
      const state = nextState(random, mirror.committed);
      const affected = await mirror.write((view) => makeChange(view, state, now));
      const after = await printAll(mirror.committed, now);
      const missing = changedAddresses(before, after).filter((address) => !affected.addresses.has(address));
      const gone = missing.filter((address) => !after.has(address));
      expect(affected.isEverything ? gone : missing, `step ${step}: ${JSON.stringify(state)}`).toEqual([]);
      before = after;
    }
  },
);
