import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { Change } from '../strapi/change-feed.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { applyChanges, type ChangesToApply, type DocumentPages, type PublicNameRecord } from './apply-changes.ts';
import type { PictureCopies } from './copy-file.ts';
import type { FollowOutcome } from './feed-standing.ts';
import { fetchStates, type AskedDocument, type FetchedStates } from './fetch-states.ts';
import { refuse } from './take-over.ts';
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
  /** Takes over changes, of which the last has the number `cursor`. */
  changes(target: Mirror, changes: readonly Change[], cursor: number): Promise<TakenOver>;
  /** Takes over at most `limit` documents whose pictures have come since they were taken over without. */
  waiting(mirror: Mirror, limit: number): Promise<FollowOutcome>;
}

export function createTakeOver(options: TakeOverOptions): TakeOver {
  const { client, copies, log, now } = options;
  const fetch = (asked: AskedDocument[]): Promise<FetchedStates> =>
    fetchStates({ client, copyFile: copies.copyFile, log }, asked);
  return {
    async changes(target, changes, cursor) {
      const noticedAt = now();
      const states = await fetch(changes.map(toAsked));
      const fetchedAt = now();
      const names = changes.flatMap(toPublicName);
      const written = await write(options, target, { ...states, names, cursor });
      log.info({ cursor, documents: states.documents.length }, 'Took over changes of the newsroom');
      return { ...written, changes, noticedAt, fetchedAt, storedAt: now() };
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
      refuse({ type, documentId: id }, reason, log),
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
