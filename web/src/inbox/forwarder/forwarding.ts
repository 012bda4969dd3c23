import { READER_EVENT_BATCH_LIMIT, type ReaderEvent } from '@toasoan/shared/reader-event';
import type { Log } from '../../log/log.ts';
import { describeFailure } from '../../strapi/describe-failure.ts';
import { toSubmissionFailure, type SubmissionFailure } from '../../strapi/submission-failure.ts';
import type { EventQueue } from '../inbox.ts';
import type { SubmittedReaderEvents, SubmitReaderEvents } from './submit-reader-events.ts';

/** A batch that got no answer within this time is sent again. */
const ANSWER_WITHIN_MS = 30_000;

/** A batch got no answer, or the CMS broke on it; it waits on. */
export class NotForwarded extends Error {
  override readonly name = 'NotForwarded';
  readonly failure: SubmissionFailure;

  constructor(failure: SubmissionFailure, cause: unknown) {
    super(describeFailure(cause), { cause });
    this.failure = failure;
  }
}

/** Nothing waits but events on which the CMS broke: time for them, and for the CMS, before they are tried again. */
export class OnlyPassedOver extends Error {
  override readonly name = 'OnlyPassedOver';
}

export interface ForwardingOptions {
  queue: EventQueue;
  submit: SubmitReaderEvents;
  log: Log;
  /** Gives up the batch under way. */
  givingUp: AbortSignal;
}

/**
 * Hands over one batch after another. A batch on which the CMS breaks is halved, down to the one event to blame: that one
 * is refused when the CMS calls it wrong, else passed over until the others are through.
 */
export class Forwarding {
  readonly #options: ForwardingOptions;
  readonly #passedOver = new Set<string>();
  #batchSize = READER_EVENT_BATCH_LIMIT;

  constructor(options: ForwardingOptions) {
    this.#options = options;
  }

  /**
   * Hands over the next batch; resolves to whether there was one.
   * @throws NotForwarded; OnlyPassedOver; any other Error when the inbox cannot be read.
   */
  async step(): Promise<boolean> {
    const { queue } = this.#options;
    const batch = queue.nextWaiting(this.#batchSize, this.#passedOver);
    if (batch.length > 0) {
      await this.#forward(batch).catch((error: unknown) => this.#handleFailure(batch, error));
      return true;
    }
    if (this.#passedOver.size > 0) {
      this.#passedOver.clear();
      throw new OnlyPassedOver();
    }
    queue.purge();
    return false;
  }

  async #forward(batch: ReaderEvent[]): Promise<void> {
    const { submit, givingUp } = this.#options;
    const signal = AbortSignal.any([givingUp, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
    this.#settle(toAnswerFor(batch, await submit(batch, signal)));
    this.#batchSize = Math.min(READER_EVENT_BATCH_LIMIT, this.#batchSize * 2);
  }

  #settle(answer: SubmittedReaderEvents): void {
    const { queue, log } = this.#options;
    for (const { id, reason } of queue.settle(answer)) {
      log.warn({ id, reason }, 'The CMS refused a reader event; it is kept in the inbox as a dead letter');
    }
    for (const { id, reason } of answer.results.filter(({ outcome }) => outcome === 'later')) {
      log.info({ id, reason }, 'The CMS is not ready for a reader event; it is sent again later');
    }
  }

  /** Content that is at fault needs no pause: the CMS is there. */
  #handleFailure([first, ...others]: ReaderEvent[], error: unknown): void {
    const failure = toSubmissionFailure(error);
    if (failure !== 'unreachable' && others.length > 0) this.#batchSize = Math.ceil((others.length + 1) / 2);
    else if (failure === 'failed' && first) this.#passedOver.add(first.id);
    if (failure !== 'content') throw new NotForwarded(failure, error);
    const details = { failure, failures: 0, error: describeFailure(error) };
    this.#options.log.warn(details, 'Reader events could not be handed to the CMS');
    if (others.length > 0 || !first) return;
    this.#settle({ latest: 0, results: [{ id: first.id, outcome: 'refused', reason: 'invalid' }] });
  }
}

/** The answers that concern the batch. @throws Error when there is none, so that it is not asked again at once. */
function toAnswerFor(batch: ReaderEvent[], answer: SubmittedReaderEvents): SubmittedReaderEvents {
  const ids = new Set(batch.map(({ id }) => id));
  const results = answer.results.filter(({ id }) => ids.has(id));
  if (results.length === 0) throw new Error(`The CMS answered for none of ${batch.length} reader events.`);
  return { ...answer, results };
}
