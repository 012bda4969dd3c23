import { Stopwatch } from '../loops/stopwatch.ts';

/** How far a run through all pages has come. */
export interface RunProgress {
  pages: number;
  /** As counted at the beginning. */
  total: number;
  perSecond: number;
  secondsLeft: number | null;
}

/** How fast a run gets on, measured since it began or began again. */
export class RunPace {
  readonly #time = new Stopwatch();
  #pagesBefore = 0;
  #total = 0;

  /** @param pages those of the `total` that were printed before */
  begin(pages: number, total: number): void {
    this.#time.restart();
    this.#pagesBefore = pages;
    this.#total = total;
  }

  /** @param pages those that are printed by now */
  toProgress(pages: number): RunProgress {
    const perSecond = (pages - this.#pagesBefore) / Math.max(0.001, this.#time.read() / 1000);
    const secondsLeft = perSecond > 0 ? Math.max(0, Math.round((this.#total - pages) / perSecond)) : null;
    return { pages, total: this.#total, perSecond: Math.round(perSecond), secondsLeft };
  }
}
