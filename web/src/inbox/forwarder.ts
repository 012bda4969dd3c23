import { setTimeout as sleepFor } from 'node:timers/promises';
import { READER_EVENT_BATCH_LIMIT, type ReaderEvent } from '@toasoan/shared/reader-event';
import type { Log } from '../log/log.ts';
import { describeFailure } from '../strapi/describe-failure.ts';
import { toSubmissionFailure } from '../strapi/submission-failure.ts';
import { toBackoffMs } from '../loops/backoff.ts';
import type { EventQueue } from './inbox.ts';
import type { SubmittedReaderEvents, SubmitReaderEvents } from './submit-reader-events.ts';

/** A batch that got no answer within this time is sent again. */
const ANSWER_WITHIN_MS = 30_000;
/** How often the inbox is looked into when nobody has sent anything. */
const LOOK_EVERY_MS = 5_000;
/** How long a batch under way may hold up a stop. */
const STOP_WITHIN_MS = 5_000;

export interface ForwarderOptions {
  queue: EventQueue;
  submit: SubmitReaderEvents;
  log: Log;
  random?: () => number;
  /** Waits; rejects when the signal is aborted. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

export interface Forwarder {
  /** Takes no further batch; resolves when the one under way is through or given up. Nothing is lost by it. */
  stop(): Promise<void>;
}

/**
 * Carries what waits in the inbox to the CMS, in order of arrival, until stopped. An event leaves the queue only when
 * the CMS has answered for it, so what was sent when either side died is sent again; the CMS knows it by its id. What the
 * CMS is not ready for is tried again from time to time, and holds up nothing behind it.
 * A batch on which the CMS breaks is halved, down to the one event to blame: that one is refused when the CMS calls it
 * wrong, else passed over until the others are through.
 */
export function startForwarder(options: ForwarderOptions): Forwarder {
  const { queue, submit, log, random = Math.random } = options;
  const { sleep = (ms, signal) => sleepFor(ms, undefined, { signal }) } = options;
  const stopping = new AbortController();
  const givingUp = new AbortController();
  const passedOver = new Set<string>();
  let batchSize = READER_EVENT_BATCH_LIMIT;
  let failures = 0;
  let wake = () => {};
  queue.onKept(() => wake());
  stopping.signal.addEventListener('abort', () => wake());

  async function forward(batch: ReaderEvent[]): Promise<void> {
    const signal = AbortSignal.any([givingUp.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
    const answer = toAnswerFor(batch, await submit(batch, signal));
    settle(answer);
    if (failures > 0) log.info('The CMS takes reader events again');
    failures = 0;
    batchSize = Math.min(READER_EVENT_BATCH_LIMIT, batchSize * 2);
  }

  function settle(answer: SubmittedReaderEvents): void {
    for (const { id, reason } of queue.settle(answer)) {
      log.warn({ id, reason }, 'The CMS refused a reader event; it is kept in the inbox as a dead letter');
    }
    for (const { id, reason } of answer.results.filter(({ outcome }) => outcome === 'later')) {
      log.info({ id, reason }, 'The CMS is not ready for a reader event; it is sent again later');
    }
  }

  function handleFailure([first, ...others]: ReaderEvent[], error: unknown): void {
    const failure = toSubmissionFailure(error);
    failures = failure === 'content' ? 0 : failures + 1;
    log.warn({ failure, failures, error: describeFailure(error) }, 'Reader events could not be handed to the CMS');
    if (failure === 'unreachable' || !first) return;
    if (others.length > 0) batchSize = Math.ceil((others.length + 1) / 2);
    else if (failure === 'failed') passedOver.add(first.id);
    else settle({ latest: 0, results: [{ id: first.id, outcome: 'refused', reason: 'invalid' }] });
  }

  /** Another process may let events wait again (a dead letter replayed), and cannot wake us. */
  async function untilWoken(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      wake = resolve;
      timer = setTimeout(resolve, LOOK_EVERY_MS);
    });
    clearTimeout(timer);
  }

  async function step(): Promise<void> {
    const batch = queue.nextWaiting(batchSize, passedOver);
    if (batch.length > 0) {
      await forward(batch).catch((error: unknown) => handleFailure(batch, error));
    } else if (passedOver.size > 0) {
      passedOver.clear();
      failures += 1;
    } else {
      queue.purge();
      await untilWoken();
    }
  }

  function handleInboxFailure(error: unknown): void {
    failures += 1;
    log.error(error, 'The inbox cannot be read or written: see that its disk is there and has room; trying again');
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await step().catch(handleInboxFailure);
      if (failures > 0) await sleep(toBackoffMs(failures, random), stopping.signal).catch(() => {});
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      const timer = setTimeout(() => givingUp.abort(), STOP_WITHIN_MS);
      await running;
      clearTimeout(timer);
    },
  };
}

/** The answers that concern the batch. @throws Error when there is none, so that it is not asked again at once. */
function toAnswerFor(batch: ReaderEvent[], answer: SubmittedReaderEvents): SubmittedReaderEvents {
  const ids = new Set(batch.map(({ id }) => id));
  const results = answer.results.filter(({ id }) => ids.has(id));
  if (results.length === 0) throw new Error(`The CMS answered for none of ${batch.length} reader events.`);
  return { ...answer, results };
}
