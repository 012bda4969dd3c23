import type { DocumentByType, DocumentType } from '../model/documents.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { fetchAllDocuments } from '../strapi/fetch-documents.ts';
import { NonsenseAnswer } from '../strapi/nonsense-answer.ts';
import type { Received } from '../strapi/received.ts';
import type { FillingTurn } from './filling-turn.ts';
import { keepFilling, type Filling } from './filling.ts';
import { reportRefusal, takeOverAll, type Taken } from './take-over.ts';

/** Documents committed together. While this thread writes, the CMS makes the next page and then waits: they take turns. */
const DOCUMENTS_AT_ONCE = 200;

/** Images are few, and with each commit their files are forced to the disk. */
const IMAGES_AT_ONCE = 1000;

/** Takes over the published documents of a type, commits them together with how far that has come, and says so each time. */
export async function* fillDocuments<Type extends DocumentType>(
  turn: FillingTurn,
  target: Mirror,
  before: Filling,
  type: Type,
): AsyncGenerator<Filling> {
  let filling = before;
  let waiting: Taken<DocumentByType[Type]>[] = [];
  // While pictures are forced to the disk the next ones come.
  let committing = Promise.resolve();
  const checkOrder = createOrderCheck();
  const commitWaiting = async () => {
    await committing;
    committing = commit(turn, target, filling, type, waiting);
    committing.catch(() => undefined);
    waiting = [];
  };
  try {
    for await (const page of fetchAllDocuments(turn.client, type, before.after)) {
      const after = checkOrder(page) ?? filling.after;
      const count = (filling.documents[type] ?? 0) + page.length;
      filling = { ...filling, after, documents: { ...filling.documents, [type]: count } };
      waiting.push(...(await takeOverAll(type, page, turn.copies.copyFile, turn.log)));
      if (waiting.length < (type === 'image' ? IMAGES_AT_ONCE : DOCUMENTS_AT_ONCE)) continue;
      await commitWaiting();
      yield filling;
    }
    await commitWaiting();
  } finally {
    await committing;
  }
  yield filling;
}

async function commit<Type extends DocumentType>(
  { copies, log, now, writer }: FillingTurn,
  target: Mirror,
  filling: Filling,
  type: Type,
  taken: readonly Taken<DocumentByType[Type]>[],
): Promise<void> {
  await copies.keep();
  await target.write((view) => {
    for (const { id, document, wanted, refusal } of taken) {
      const broken = document && view.unlessRefused(() => writer.add(type, document));
      if (broken !== undefined) reportRefusal({ type, documentId: id }, broken, log);
      const reason = refusal ?? broken;
      if (reason !== undefined) view.refused.record({ type, id, reason }, now());
      if (wanted.length > 0) view.wanted.record({ type, id }, wanted);
    }
    keepFilling(view.meta, filling);
  });
}

/** Documents that do not lead on would be asked for again and again. Answers the id of the last of a page. */
function createOrderCheck(): (page: readonly Received<DocumentByType[DocumentType]>[]) => string | undefined {
  let last: { id: string; place: string | number } | undefined;
  return (page) => {
    for (const received of page) {
      const next = { id: received.documentId, place: findPlace(received) };
      if (next.place === undefined) continue;
      if (last && next.place <= last.place) throw new NonsenseAnswer(`document ${next.id} comes after ${last.id}`);
      last = { id: next.id, place: next.place };
    }
    return page.at(-1)?.documentId;
  };
}

/** By what documents are ordered (shared/schema.graphql); undefined for an article that did not come through the gate. */
function findPlace(received: Received<DocumentByType[DocumentType]>): string | number | undefined {
  if (!('document' in received)) return undefined;
  return 'serial' in received.document ? received.document.serial : received.documentId;
}
