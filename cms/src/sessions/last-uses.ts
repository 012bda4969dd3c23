import { MINUTE_MS } from '@toasoan/shared/durations';

/** Sessions that are remembered, at most; the oldest are forgotten, and written down once more than needed. */
const REMEMBERED_MAX = 1000;

/** Tells which uses of sessions are to be written down: of each session one a minute, so that no request waits for it. */
export class LastUses {
  readonly #writtenAt = new Map<string, number>();

  /** Whether this use is the first of its session within a minute. */
  isWorthWriting(sessionId: string, now: Date): boolean {
    const written = this.#writtenAt.get(sessionId);
    if (written !== undefined && now.getTime() - written < MINUTE_MS) return false;
    this.#writtenAt.delete(sessionId);
    this.#writtenAt.set(sessionId, now.getTime());
    const [oldest] = this.#writtenAt.keys();
    if (this.#writtenAt.size > REMEMBERED_MAX && oldest !== undefined) this.#writtenAt.delete(oldest);
    return true;
  }
}
