/** Lets one loop sleep until something happens; what happens while it is awake is not lost. */
export interface Signal {
  give(): void;
  /** Resolves at the next `give` (at once if there was one since the last wait), at the latest after `ms`. */
  wait(ms: number): Promise<void>;
}

export function createSignal(): Signal {
  let isGiven = false;
  let wake = () => {};
  return {
    give() {
      isGiven = true;
      wake();
    },
    async wait(ms) {
      if (!isGiven) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isGiven = false;
    },
  };
}
