/** Measures time that no setting of the clock disturbs. */
export class Stopwatch {
  #startedAt = performance.now();

  /** Milliseconds since it was made or started again. */
  read(): number {
    return performance.now() - this.#startedAt;
  }

  restart(): void {
    this.#startedAt = performance.now();
  }
}
