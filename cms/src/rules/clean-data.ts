import { toPlainLine, toPlainRun, toPlainText } from '@toasoan/shared/plain-text';

interface Attribute {
  type: string;
  component?: string;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** The same data with every text of it cleaned as its attribute asks: one line, several lines, or a structured body. */
export function toCleanData(
  data: Record<string, unknown>,
  uid: string,
  getAttributes: (uid: string) => Attributes,
): Record<string, unknown> {
  const attributes = getAttributes(uid);
  const toClean = (name: string, value: unknown) => toCleanValue(value, attributes[name], getAttributes);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, toClean(name, value)]));
}

function toCleanValue(
  value: unknown,
  attribute: Attribute | undefined,
  getAttributes: (uid: string) => Attributes,
): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' && attribute?.type === 'string') return toPlainLine(value);
  if (typeof value === 'string' && attribute?.type === 'text') return toPlainText(value);
  if (attribute?.type === 'blocks') return toCleanBlocks(value);
  if (attribute?.type !== 'component' || attribute.component === undefined) return value;
  const { component } = attribute;
  if (Array.isArray(value)) return value.map((one) => toCleanValue(one, attribute, getAttributes));
  return toCleanData(value as Record<string, unknown>, component, getAttributes);
}

/** Strapi's Blocks: nested nodes of which those of type "text" hold a run of text. */
function toCleanBlocks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toCleanBlocks);
  if (typeof node !== 'object' || node === null) return node;
  const { type, text, children } = node as { type?: unknown; text?: unknown; children?: unknown };
  if (type === 'text' && typeof text === 'string') return { ...node, text: toPlainRun(text) };
  return children === undefined ? node : { ...node, children: toCleanBlocks(children) };
}
