import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyChanges, type DocumentState } from '../follower/apply-changes.ts';
import type { DocumentType } from '../model/documents.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { addAffected, affectedAddresses, type AffectedPages } from '../affected/affected-addresses.ts';
import { ASIDE_PAGES } from '../affected/aside-pages.ts';
import type { DocumentChange } from '../affected/document-change.ts';
import { changesOf, FIELD_CHANGES, withChange } from '../../testing/field-changes.ts';
import { queuePassedTime } from '../affected/passing-time.ts';
import { changedAddresses, printAll, type PrintedPages } from '../../testing/printed-pages.ts';
import { NOW, SAMPLE_DOCUMENTS } from '../../testing/sample-documents.ts';

const TYPES = Object.keys(FIELD_CHANGES) as DocumentType[];

/** What is printed although it comes out the same, and why that is worth it: each costs a few pages, seldom. */
const PRINTED_IN_VAIN: Readonly<Record<string, string>> = {
  'article.alternativeHeadline': 'the page of the article itself, which is printed whatever changes in it',
  'commentSettings.closesAfterDays': 'every page, though only those of articles show it',
  'commentSettings.policy': 'every page, though only those of articles show it',
  'commentSettings taken back': 'every page, though only those of articles show it',
  'article.relatedArticleIds': 'the page of an article that is picked by one without a section, or by itself',
  'article.sectionId': 'the months around its own of authors and tags that it does not leave',
  'image.caption': 'articles that use the image with a caption of their own',
  'image.creditText': 'articles that use the image with a credit of their own',
  'section.order': 'every page if the order comes out the same',
  'section.parentId': 'months of the sections above in which it has no article',
  'section taken back': 'every page if it stood in no menu',
};

interface Outcome {
  /** Addresses whose page differs, came or went. */
  changed: string[];
  affected: AffectedPages;
}

const UNDO = new Error('undo');

describe('a change of one document', () => {
  let folder: string;
  let mirror: Mirror;
  let before: PrintedPages;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-dependencies-'));
    mirror = openMirror(join(folder, 'mirror.db'));
    await mirror.write((view) => applyChanges(view, { documents: SAMPLE_DOCUMENTS, names: [], cursor: 1 }, NOW));
    before = await printAll(mirror.committed, NOW);
  });

  afterAll(async () => {
    await mirror.close();
    rmSync(folder, { recursive: true });
  });

  /** What a change does, seen from the states around it; it is undone afterwards. */
  async function watch({ type, id, document }: DocumentState): Promise<Outcome> {
    let outcome: Outcome | undefined;
    const changing = mirror.write(async (view) => {
      const { documents, relations } = view;
      const was = documents.find(type, id);
      const change = { type, id, before: was, after: document } as DocumentChange;
      const affected = affectedAddresses(change, relations, NOW);
      const writer = view.openWriter();
      if (document) writer.put(type, document);
      else writer.remove(type, id);
      addAffected(affected, affectedAddresses(change, relations, NOW));
      outcome = { affected, changed: changedAddresses(before, await printAll(view, NOW)) };
      throw UNDO;
    });
    await expect(changing).rejects.toBe(UNDO);
    return outcome ?? expect.fail('nothing was watched');
  }

  /** Fails unless all that changed is printed; resolves to what is printed in vain. */
  async function expectComplete(state: DocumentState, what: string): Promise<string[]> {
    const { changed, affected } = await watch(state);
    const missing = changed.filter((address) => !affected.addresses.has(address));
    // Printing everything reaches all that is there afterwards; what is gone by then must be named.
    expect(affected.isEverything ? missing.filter((address) => !before.has(address)) : missing, what).toEqual([]);
    return inVain({ changed, affected });
  }

  function inVain({ changed, affected }: Outcome): string[] {
    const named = [...affected.addresses.keys()].filter((address) => !changed.includes(address));
    return affected.isEverything && changed.length < before.size ? [...named, 'everything'] : named;
  }

  for (const type of TYPES) {
    const states = SAMPLE_DOCUMENTS.filter((state) => state.type === type);

    for (const [field, name, change] of changesOf(type)) {
      it(`${type}.${name} reaches every page that prints it${inVainNote(`${type}.${name}`)}`, async () => {
        const changed = states.map((state) => withChange(state, field, change)).filter((state) => state !== undefined);
        expect(changed, 'no document of the sample changes').not.toEqual([]);
        const vain = [];
        for (const state of changed) vain.push(...(await expectComplete(state, `${type} ${state.id}`)));
        expect(new Set(vain).size > 0, vain.join(' ')).toBe(`${type}.${name}` in PRINTED_IN_VAIN);
      });
    }

    it(`${type} taken back reaches every page that prints it${inVainNote(`${type} taken back`)}`, async () => {
      const vain = [];
      for (const { id } of states) {
        vain.push(...(await expectComplete({ type, id, document: undefined }, `${type} ${id}`)));
      }
      expect(new Set(vain).size > 0, vain.join(' ')).toBe(`${type} taken back` in PRINTED_IN_VAIN);
    });
  }

  const instants = SAMPLE_DOCUMENTS.flatMap(({ type, document }) => {
    if (type === 'article' && document) return [new Date(document.datePublished.getTime() + 60 * 86_400_000)];
    if (type === 'notice' && document) return [document.validFrom, document.validUntil];
    return type === 'poll' && document ? [document.opensAt, document.closesAt ?? document.opensAt] : [];
  });

  it.each([...new Set(instants.map((instant) => instant.toISOString()))])(
    'made by the clock alone at %s reaches every page that prints it',
    async (instant) => {
      const [earlier, then] = [new Date(Date.parse(instant) - 1), new Date(instant)];
      const changed = changedAddresses(
        await printAll(mirror.committed, earlier),
        await printAll(mirror.committed, then),
      );
      expect(changed).not.toEqual([]);
      let queued: string[] = [];
      const passing = mirror.write((view) => {
        view.queue.clear();
        view.meta.set('clock', earlier.getTime());
        queuePassedTime(view, then);
        queued = view.queue.next(then, 1000).map(({ address }) => address);
        throw UNDO;
      });
      await expect(passing).rejects.toBe(UNDO);
      expect(queued).toEqual(expect.arrayContaining(changed));
      expect(queued.filter((address) => !changed.includes(address)).every(isInAside)).toBe(true);
    },
  );
});

/** A poll that is not the one of the aside begins or ends elsewhere only. */
const isInAside = (address: string) => ASIDE_PAGES.includes(address);

function inVainNote(what: string): string {
  return what in PRINTED_IN_VAIN ? `, in vain ${PRINTED_IN_VAIN[what]}` : '';
}
