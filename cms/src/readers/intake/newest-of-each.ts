/** The last sent of the events that have the same key; of two sent at the same instant, the one that arrived later. */
export function newestOfEach<Event extends { submittedAt: string }>(
  events: readonly Event[],
  toKey: (event: Event) => string,
): Event[] {
  const newest = new Map<string, Event>();
  for (const event of events) {
    const known = newest.get(toKey(event));
    if (!known || known.submittedAt <= event.submittedAt) newest.set(toKey(event), event);
  }
  return [...newest.values()];
}
