import { randomUUID } from 'node:crypto';
import type { Mirror } from '../mirror/open-mirror.ts';
import { fetchChanges, type ChangePage } from '../strapi/change-feed.ts';
import { fetchPublicNames } from '../strapi/public-names.ts';
import { fillDocuments } from './fill-documents.ts';
import type { FillingOptions, FillingTurn } from './filling-turn.ts';
import { beginFilling, keepFilling, readFilling, toNextStage, type Filling } from './filling.ts';

const NAMES_AT_ONCE = 500;

/** After this time what is filled so far is left for the next turn, which looks first whether the CMS is still the same. */
const TURN_MS = 30_000;

/**
 * Goes on filling a mirror with everything that is published; to be called until it has a `sync`. Documents
 * are committed together with how far the filling has come, so that it may break off anywhere. It begins again when the
 * CMS has another database, or an older state of it. What changes in the CMS meanwhile comes by the feed afterwards, for
 * the cursor is the number at which the feed stood before the first document was asked for.
 */
export async function fillMirror(options: FillingOptions, target: Mirror): Promise<void> {
  const { client, progress, elapsed } = options;
  const answer = await fetchChanges(client, 0, 1);
  let filling = findFilling(target, answer) ?? (await begin(options, target, answer));
  if (filling.stage === 'complete') return finish(options, target, filling);
  const turn = { ...options, writer: await target.write(({ refill }) => refill.openWriter()) };
  const until = elapsed() + TURN_MS;
  while (filling.stage !== 'complete') {
    for await (const next of fillStage(turn, target, filling)) {
      filling = next;
      progress.report(filling, target);
      if (elapsed() >= until) return;
    }
    filling = toNextStage(filling);
    await target.write(({ meta }) => keepFilling(meta, filling));
  }
}

function findFilling(target: Mirror, { epoch, latest }: ChangePage): Filling | undefined {
  const filling = readFilling(target.committed.meta);
  return filling?.epoch === epoch && filling.cursor <= latest ? filling : undefined;
}

async function begin(
  { log, progress }: FillingOptions,
  target: Mirror,
  { epoch, latest }: ChangePage,
): Promise<Filling> {
  const filling = beginFilling(epoch, latest);
  log.info({ epoch, latest }, 'Filling the mirror from scratch');
  await target.write((view) => {
    view.refill.begin();
    keepFilling(view.meta, filling);
  });
  progress.begin();
  return filling;
}

/** Every page will be printed again, so nothing that waited in the queue matters any more. */
async function finish({ log, progress, now }: FillingOptions, target: Mirror, filling: Filling): Promise<void> {
  await target.write(({ refill, meta, queue }) => {
    refill.end();
    meta.set('epoch', filling.epoch);
    meta.set('cursor', filling.cursor);
    meta.set('sync', randomUUID());
    meta.set('clock', now().getTime());
    meta.set('revision', meta.number('revision') + 1);
    meta.forget('filling');
    queue.clear();
  });
  progress.end();
  log.info({ documents: filling.documents }, 'The mirror is filled');
}

/** Commits page after page of a stage. */
function fillStage(turn: FillingTurn, target: Mirror, filling: Filling): AsyncGenerator<Filling> {
  const { stage } = filling;
  if (stage === 'complete') throw new Error('There is nothing to fill in a mirror that is complete.');
  return stage === 'name' ? fillNames(turn, target, filling) : fillDocuments(turn, target, filling, stage);
}

async function* fillNames({ client }: FillingOptions, target: Mirror, filling: Filling): AsyncGenerator<Filling> {
  for await (const page of fetchPublicNames(client, NAMES_AT_ONCE, Number(filling.after ?? 0))) {
    const next = { ...filling, after: page.at(-1) ? String(page.at(-1)?.id) : filling.after };
    await target.write(({ names, meta }) => {
      for (const { type, name, documentId } of page) names.record(type, name, documentId);
      keepFilling(meta, next);
    });
    yield next;
  }
}
