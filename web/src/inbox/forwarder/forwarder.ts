import type { Log } from '../../log/log.ts';
import { startWorkLoop, type WorkLoopOptions } from '../../loops/work-loop.ts';
import { Forwarding, NotForwarded, OnlyPassedOver } from './forwarding.ts';
import type { EventQueue } from '../inbox.ts';
import type { SubmitReaderEvents } from './submit-reader-events.ts';

/** How often the inbox is looked into when nobody has sent anything: another process may let events wait again. */
const LOOK_EVERY_MS = 5_000;
/** How long a batch under way may hold up a stop. */
const STOP_WITHIN_MS = 5_000;

export interface ForwarderOptions extends Pick<WorkLoopOptions, 'random' | 'sleep'> {
  queue: EventQueue;
  submit: SubmitReaderEvents;
  log: Log;
}

export interface Forwarder {
  /** Takes no further batch; resolves when the one under way is through or given up. Nothing is lost by it. */
  stop(): Promise<void>;
}

/**
 * Carries what waits in the inbox to the CMS, in order of arrival, until stopped. An event leaves the queue only when
 * the CMS has answered for it, so what was sent when either side died is sent again; the CMS knows it by its id. What the
 * CMS is not ready for is tried again from time to time, and holds up nothing behind it.
 */
export function startForwarder({ queue, submit, log, random, sleep }: ForwarderOptions): Forwarder {
  const givingUp = new AbortController();
  const forwarding = new Forwarding({ queue, submit, log, givingUp: givingUp.signal });
  const loop = startWorkLoop({
    step: () => forwarding.step(),
    toIdleMs: () => LOOK_EVERY_MS,
    // A CMS that is down is not asked more often because readers send more.
    isPatient: true,
    onFailure(error, failures) {
      if (error instanceof OnlyPassedOver) return;
      if (error instanceof NotForwarded) {
        const { failure, message } = error;
        log.warn({ failure, failures, error: message }, 'Reader events could not be handed to the CMS');
      } else {
        log.error(error, 'The inbox cannot be read or written: see that its disk is there and has room; trying again');
      }
    },
    onRecovery: () => log.info('The CMS takes reader events again'),
    random,
    sleep,
  });
  queue.onKept(loop.wake);
  return {
    async stop() {
      const timer = setTimeout(() => givingUp.abort(), STOP_WITHIN_MS);
      await loop.stop();
      clearTimeout(timer);
    },
  };
}
