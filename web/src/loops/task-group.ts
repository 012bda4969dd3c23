/** Tasks that run at the same time. When one fails, `onFailure` is called with the error and the others go on. */
export class TaskGroup {
  readonly #tasks = new Set<Promise<void>>();
  readonly #onFailure: (error: unknown) => void;

  constructor(onFailure: (error: unknown) => void) {
    this.#onFailure = onFailure;
  }

  /** How many tasks have not ended. */
  get size(): number {
    return this.#tasks.size;
  }

  /** Adds a running task; calls `onEnd` when it has ended and has left the group. */
  add(running: Promise<unknown>, onEnd: () => void = () => {}): void {
    const task = running
      .then(() => {}, this.#onFailure)
      .then(() => {
        this.#tasks.delete(task);
        onEnd();
      });
    this.#tasks.add(task);
  }

  /** Resolves when any of the tasks has ended; not before there is one. */
  async untilOneEnds(): Promise<void> {
    await Promise.race(this.#tasks);
  }

  /** Resolves when those tasks have ended that are under way now. */
  async untilAllEnd(): Promise<void> {
    await Promise.all(this.#tasks);
  }
}
