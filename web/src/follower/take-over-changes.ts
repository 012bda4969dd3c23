import { DOCUMENT_ID_PATTERN } from '@toasoan/shared/document-id';
import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { Change, ChangePage } from '../strapi/change-feed.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { applyChanges, type ChangesToApply, type DocumentPages, type PublicNameRecord } from './apply-changes.ts';
import type { PictureCopies } from './copy-file.ts';
import type { FollowOutcome } from './feed-standing.ts';
import { fetchStates, type AskedDocument, type FetchedStates } from './fetch-states.ts';
import { reportRefusal } from './take-over.ts';
import type { TakenOver } from './taken-over.ts';

export interface TakeOverOptions {
  client: StrapiClient;
  copies: PictureCopies;
  log: Log;
  now(): Date;
}

/** Documents taken over in one transaction, and when that was. */
type Written = Pick<TakenOver, 'documents' | 'revision'>;

/** Takes over what documents are now into a mirror. */
export interface TakeOver {
  /** Takes over the lines of the feed up to the number `cursor`. */
  changes(target: Mirror, lines: Pick<ChangePage, 'changes' | 'unreadable'>, cursor: number): Promise<TakenOver>;
  /** Asks again for at most `limit` of those documents that are set aside. */
  refused(mirror: Mirror, limit: number): Promise<void>;
  /** Takes over at most `limit` documents whose pictures have come since they were taken over without. */
  waiting(mirror: Mirror, limit: number): Promise<FollowOutcome>;
}

export function createTakeOver(options: TakeOverOptions): TakeOver {
  const { client, copies, log, now } = options;
  const fetch = (asked: AskedDocument[]): Promise<FetchedStates> =>
    fetchStates({ client, copyFile: copies.copyFile, log }, asked);
  return {
    async changes(target, { changes, unreadable }, cursor) {
      const noticedAt = now();
      const passed = unreadable.map(({ type, documentId: id, reason }) => ({ type, id, reason }));
      for (const { reason, ...where } of unreadable) reportRefusal(where, reason, log);
      const states = await fetch(changes.map(toAsked));
      const fetchedAt = now();
      const names = changes.flatMap(toPublicName);
      const refusals = [...passed, ...states.refusals];
      const written = await write(options, target, { ...states, refusals, names, cursor });
      log.info({ cursor, documents: states.documents.length }, 'Took over changes of the newsroom');
      return { ...written, changes, noticedAt, fetchedAt, storedAt: now() };
    },
    async refused(mirror, limit) {
      // An id that is itself the fault cannot be asked for.
      const refused = mirror.committed.refused.newest(limit).filter(({ id }) => DOCUMENT_ID_PATTERN.test(id));
      const states = await fetch(refused.map(({ type, id }) => ({ type, documentId: id, isPublished: true })));
      await write(options, mirror, { ...states, names: [], cursor: mirror.committed.meta.number('cursor') });
    },
    async waiting(mirror, limit) {
      const waiting = mirror.committed.wanted.documentsToTake(limit);
      if (waiting.length === 0) return 'nothing';
      const states = await fetch(waiting.map(({ type, id }) => ({ type, documentId: id, isPublished: true })));
      await write(options, mirror, { ...states, names: [], cursor: mirror.committed.meta.number('cursor') });
      log.info({ documents: states.documents.length }, 'Took over pictures that had been missing');
      return 'some';
    },
  };
}

async function write({ copies, log, now }: TakeOverOptions, target: Mirror, changes: ChangesToApply): Promise<Written> {
  await copies.keep();
  return target.write((view) => {
    const documents: DocumentPages[] = applyChanges(view, changes, now(), ({ type, id }, reason) =>
      reportRefusal({ type, documentId: id }, reason, log),
    );
    return { documents, revision: view.meta.number('revision') };
  });
}

function toAsked({ type, documentId, action }: Change): AskedDocument {
  return { type, documentId, isPublished: action === 'publish' || action === 'update' };
}

function toPublicName({ type, documentId, name }: Change): PublicNameRecord[] {
  return name === null ? [] : [{ type, documentId, name }];
}
