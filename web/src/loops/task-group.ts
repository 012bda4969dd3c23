/** Tasks that go on at the same time. One that fails does so by itself: `onFailure` is told of it, the others go on. */
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

  /** Takes in a task that has begun; calls back when it has ended and is one of the group no more. */
  add(begun: Promise<unknown>, onEnd: () => void = () => {}): void {
    const task = begun
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
