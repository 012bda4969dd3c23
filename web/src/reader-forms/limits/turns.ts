/** Counts what is done under a name; each name is forgotten some time after it was first counted. */
export interface Turns {
  /** Counts one more, and says how many there are now; `seconds` is how long a name new to us is remembered. */
  take(name: string, seconds: number): Promise<number>;
  /** How many there are. */
  count(name: string): Promise<number>;
}

/** For what prints but takes nothing in. */
export const NO_TURNS: Turns = {
  take: () => Promise.reject(new Error('Nothing is counted here: this process only prints.')),
  count: () => Promise.resolve(0),
};
