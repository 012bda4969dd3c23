/** Remembers what fails first in the background, until it can be thrown where somebody waits for it. */
export class FirstFailure {
  #failure: { error: unknown } | undefined;

  get isThere(): boolean {
    return this.#failure !== undefined;
  }

  remember(error: unknown): void {
    this.#failure ??= { error };
  }

  /** Forgets the failure and throws it, if there was one. */
  throwIfThere(): void {
    const failed = this.#failure;
    this.#failure = undefined;
    if (failed) throw failed.error;
  }
}
