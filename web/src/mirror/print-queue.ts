import type { DatabaseSync } from 'node:sqlite';
import { prepareCommand, prepareQuery } from './query.ts';

/** Which page comes first: that of a changed document itself, the fronts that lead to it, other lists, reprints of all. */
export const URGENCY = { document: 0, front: 1, list: 2, everything: 3 } as const;

export type Urgency = (typeof URGENCY)[keyof typeof URGENCY];

/** A page that waits to be printed. */
export interface PrintOrder {
  address: string;
  /** Told back with the outcome: if the address was queued again meanwhile, it stays queued. */
  version: number;
  /** How often in a row printing it has failed. */
  attempts: number;
}

export interface PrintQueue {
  add(addresses: ReadonlyMap<string, Urgency>, version: number): void;
  /** The most urgent pages that may be printed now. */
  next(now: Date, limit: number): PrintOrder[];
  /** When the first of the pages that were put off may be tried again. */
  findNextAttempt(): Date | undefined;
  remove(order: PrintOrder): void;
  putOff(order: PrintOrder, until: Date): void;
  count(): number;
  /** How many pages wait of each urgency, and how many of all have failed and will be tried again. */
  figures(): { waiting: Record<keyof typeof URGENCY, number>; failing: number };
  clear(): void;
}

export function openPrintQueue(database: DatabaseSync): PrintQueue {
  const upsert = prepareCommand(
    database,
    `insert into print_queue (address, urgency, version) values (?, ?, ?)
     on conflict do update set urgency = min(urgency, excluded.urgency), version = excluded.version,
       attempts = 0, not_before = 0`,
  );
  const next = prepareQuery<PrintOrder>(
    database,
    'select address, version, attempts from print_queue where not_before <= ? order by urgency, version limit ?',
  );
  const earliest = prepareQuery<{ at: number | null }>(database, 'select min(not_before) as at from print_queue');
  const remove = prepareCommand(database, 'delete from print_queue where address = ? and version = ?');
  const putOff = prepareCommand(
    database,
    'update print_queue set attempts = attempts + 1, not_before = ? where address = ? and version = ?',
  );
  const count = prepareQuery<{ count: number }>(database, 'select count(*) as count from print_queue');
  const byUrgency = prepareQuery<{ urgency: Urgency; count: number; failing: number }>(
    database,
    'select urgency, count(*) as count, sum(attempts > 0) as failing from print_queue group by urgency',
  );
  return {
    add: (addresses, version) => addresses.forEach((urgency, address) => upsert(address, urgency, version)),
    next: (now, limit) => next.all(now.getTime(), limit),
    findNextAttempt() {
      const at = earliest.first()?.at;
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
      };
    },
    clear: () => database.exec('delete from print_queue'),
  };
}
