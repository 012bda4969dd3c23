/** An attribute as a type's schema.json declares it. */
interface DeclaredAttribute {
  type: string;
  component?: string;
}

export type DeclaredAttributes = Readonly<Record<string, DeclaredAttribute>>;

type Data = Record<string, unknown>;

/** What may be said of a related document or file; `__pivot` would write any column of the table that links the two. */
const KEYS_OF_A_RELATED = ['id', 'documentId', 'locale', 'status', '__type'];
const KEYS_OF_A_POSITION = ['before', 'after', 'start', 'end', 'locale', 'status', '__type'];
const RELATION_LISTS = ['connect', 'disconnect', 'set'];

/**
 * What is sent of a document, without all that the type does not declare: its ids, who made it and when, whether it is published,
 * and the names of columns, which the database would take as well. Parts of a component keep their `id`, which Strapi accepts
 * only of parts that the document has.
 * @param getDeclared the attributes that the code declares for a type or component, those that Strapi adds left out
 */
export function toOwnData(data: Data, uid: string, getDeclared: (uid: string) => DeclaredAttributes): Data {
  const declared = getDeclared(uid);
  const own: Data = {};
  for (const [name, value] of Object.entries(data)) {
    const attribute = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (attribute) own[name] = toOwnValue(value, attribute, getDeclared);
  }
  return own;
}

function toOwnValue(
  value: unknown,
  attribute: DeclaredAttribute,
  getDeclared: (uid: string) => DeclaredAttributes,
): unknown {
  if (attribute.type === 'relation' || attribute.type === 'media') return toOwnRelation(value);
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return value;
  if (Array.isArray(value)) return value.map((part) => toOwnValue(part, attribute, getDeclared));
  if (!isRecord(value)) return value;
  const uid = attribute.component ?? String(value['__component']);
  return { ...pick(value, ['id', '__component']), ...toOwnData(value, uid, getDeclared) };
}

/** A relation as Strapi takes it: an id, something that has one, a list of these, or lists of what to connect and to take away. */
function toOwnRelation(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toOwnRelation);
  if (!isRecord(value)) return value;
  const own = pick(value, KEYS_OF_A_RELATED);
  for (const list of RELATION_LISTS) if (list in value) own[list] = toOwnRelation(value[list]);
  if (isRecord(value['options'])) own['options'] = pick(value['options'], ['strict']);
  if (isRecord(value['position'])) own['position'] = pick(value['position'], KEYS_OF_A_POSITION);
  return own;
}

function pick(from: Data, names: readonly string[]): Data {
  return Object.fromEntries(names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name]]));
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}
