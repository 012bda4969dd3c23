/** Does the work for every item, at most `limit` at a time, in their order; rejects with the first failure. */
export async function inParallel<Item>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  async function takeTurns(): Promise<void> {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value);
  }
  await Promise.all(Array.from({ length: limit }, takeTurns));
}
