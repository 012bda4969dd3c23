import type { Random } from './random.ts';

/** What a column holds: instants as Date, JSON columns as objects or arrays. */
export type Value = string | number | boolean | null | Date | object;

export type Row = Readonly<Record<string, Value>>;

/** Rows on their way into the database, by table, in the order in which the tables must be written. */
export interface Ledger {
  /** Adds a row under the next free id of its table and gives that id. */
  add(table: string, row: Row): number;
  /** Adds a row to a table whose key is not `id`. */
  addPlain(table: string, row: Row): void;
  /** The rows added since the last time. */
  take(): ReadonlyMap<string, readonly Row[]>;
}

export function createLedger(): Ledger {
  const lastIds = new Map<string, number>();
  let rows = new Map<string, Row[]>();
  const addPlain = (table: string, row: Row) => {
    const list = rows.get(table);
    if (list) list.push(row);
    else rows.set(table, [row]);
  };
  return {
    addPlain,
    add(table, row) {
      const id = (lastIds.get(table) ?? 0) + 1;
      lastIds.set(table, id);
      addPlain(table, { id, ...row });
      return id;
    },
    take() {
      const taken = rows;
      rows = new Map();
      return taken;
    },
  };
}

/** A document that has been added: its row's id, and the id by which others name it. */
export interface Added {
  id: number;
  documentId: string;
}

/** The columns that Strapi gives every document of a type without drafts. */
export function documentColumns(documentId: string, at: Date) {
  return { document_id: documentId, created_at: at, updated_at: at, published_at: at, locale: null };
}

/** Adds a document of a type without drafts. */
export function addDocument(ledger: Ledger, random: Random, table: string, at: Date, columns: Row): Added {
  const documentId = random.id();
  return { documentId, id: ledger.add(table, { ...documentColumns(documentId, at), ...columns }) };
}

/** Adds components in their order, with the rows by which their owner holds them. Order is null for a single one. */
export function addComponents(
  ledger: Ledger,
  owner: { table: string; id: number },
  field: { name: string; component: string; table: string; isList: boolean },
  components: readonly Row[],
): number[] {
  return components.map((component, index) => {
    const id = ledger.add(field.table, component);
    ledger.add(`${owner.table}_cmps`, {
      entity_id: owner.id,
      cmp_id: id,
      component_type: field.component,
      field: field.name,
      order: field.isList ? index + 1 : null,
    });
    return id;
  });
}
