/** Lets so many pieces of work run at a time; the others wait for their turn, in their order. */
export function createTurns(atOnce: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The turn goes to the next one, or back.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
