import type { DatabaseSync } from 'node:sqlite';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';

/** Which page comes first: that of a changed document itself, the fronts that lead to it, other lists, reprints of all. */
export const URGENCY = { document: 0, front: 1, list: 2, everything: 3 } as const;

export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

/** A page that waits to be printed. */
export interface PrintOrder {
  address: string;
  urgency: Urgency;
  /** Told back with the outcome: if the address was queued again meanwhile, it stays queued. */
  version: number;
  /** How often in a row printing it has failed. */
  attempts: number;
}

/** How many pages wait of each urgency, how many of all have failed and will be tried again, and since when the first waits. */
export interface QueueFigures {
  waiting: Record<keyof typeof URGENCY, number>;
  failing: number;
  since: Date | null;
}

export interface PrintQueue {
  add(addresses: ReadonlyMap<string, Urgency>, version: number): void;
  /** The most urgent pages that may be printed now. */
  next(now: Date, limit: number): PrintOrder[];
  /** When the first of the pages that were put off may be tried again. */
  findNextAttempt(now: Date): Date | undefined;
  remove(order: PrintOrder): void;
  putOff(order: PrintOrder, until: Date): void;
  count(): number;
  isLongerThan(count: number): boolean;
  figures(): QueueFigures;
  clear(): void;
}

/** No page is put off for longer; one that seems to be was put off before the clock was set back. */
const LONGEST_PUT_OFF_MS = MINUTE_MS;

export function openPrintQueue(database: DatabaseSync): PrintQueue {
  const upsert = prepareCommand(
    database,
    `insert into print_queue (address, urgency, version) values (?, ?, ?)
     on conflict do update set urgency = min(urgency, excluded.urgency), version = excluded.version,
       attempts = 0, not_before = 0`,
  );
  const next = prepareQuery<PrintOrder>(
    database,
    `select address, urgency, version, attempts from print_queue
     where not_before <= ?1 or not_before > ?1 + ${LONGEST_PUT_OFF_MS} order by urgency, version limit ?2`,
  );
  const earliest = prepareQuery<{ at: number | null }>(
    database,
    'select min(not_before) as at from print_queue where not_before > ?',
  );
  const remove = prepareCommand(database, 'delete from print_queue where address = ? and version = ?');
  const putOff = prepareCommand(
    database,
    'update print_queue set attempts = attempts + 1, not_before = ? where address = ? and version = ?',
  );
  const count = prepareQuery<{ count: number }>(database, 'select count(*) as count from print_queue');
  const byUrgency = prepareQuery<{ urgency: Urgency; count: number; failing: number; since: number }>(
    database,
    `select urgency, count(*) as count, sum(attempts > 0) as failing, min(since) as since
     from print_queue group by urgency`,
  );
  const beyond = prepareQuery<{ found: number }>(database, 'select 1 as found from print_queue limit 1 offset ?');
  return {
    add: (addresses, version) => addresses.forEach((urgency, address) => upsert(address, urgency, version)),
    next: (now, limit) => next.all(now.getTime(), limit),
    findNextAttempt(now) {
      const at = earliest.first(now.getTime())?.at;
      return at === null || at === undefined ? undefined : new Date(at);
    },
    remove: ({ address, version }) => remove(address, version),
    putOff: ({ address, version }, until) => putOff(until.getTime(), address, version),
    count: () => count.first()?.count ?? 0,
    figures() {
      const rows = byUrgency.all();
      const of = (urgency: Urgency) => rows.find((row) => row.urgency === urgency)?.count ?? 0;
      const { document, front, list, everything } = URGENCY;
      return {
        waiting: { document: of(document), front: of(front), list: of(list), everything: of(everything) },
        failing: rows.reduce((sum, row) => sum + row.failing, 0),
        since: rows.length > 0 ? new Date(Math.min(...rows.map(({ since }) => since))) : null,
      };
    },
    isLongerThan: (limit) => beyond.first(limit) !== undefined,
    clear: () => database.exec('delete from print_queue'),
  };
}
