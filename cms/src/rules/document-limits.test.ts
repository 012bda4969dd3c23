import { readFileSync } from 'node:fs';
import { COMPONENT_LIMITS, DOCUMENT_LIMITS, type Limit } from '@toasoan/shared/document-limits';
import { expect, test } from 'vitest';

interface Attribute extends Limit {
  type: string;
  private?: boolean;
  minLength?: number;
  maxLength?: number;
}

const read = (path: string): Record<string, Attribute> =>
  (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { attributes: Record<string, Attribute> })
    .attributes;

/** What readers never see, or what the CMS makes itself. */
const NOT_PRINTED: Readonly<Record<string, readonly string[]>> = {
  comment: ['articleDocumentId', 'parentDocumentId'],
  'comment-settings': ['riskHeldFrom'],
  image: ['title', 'creator', 'place'],
  'vote-void': ['voteCount', 'perNetworkFrom'],
};

/** Limits that no content type can say: rules of ours hold them. */
const HELD_BY_RULES: Readonly<Record<string, readonly string[]>> = { article: ['body', 'serial'] };

function toLimit({ min, max, minLength, maxLength }: Attribute): Limit {
  const limit = { min: min ?? minLength, max: max ?? maxLength };
  return Object.fromEntries(Object.entries(limit).filter(([, value]) => value !== undefined));
}

function findLimits(attributes: Record<string, Attribute>, left: readonly string[]): Record<string, Limit> {
  const limited = Object.entries(attributes).filter(
    ([name, attribute]) => !attribute.private && !left.includes(name) && Object.keys(toLimit(attribute)).length > 0,
  );
  // A slug is made by a rule when there is none, and then has at least a letter.
  return Object.fromEntries(
    limited.map(([name, attribute]) => [name, { ...(attribute.type === 'uid' && { min: 1 }), ...toLimit(attribute) }]),
  );
}

test.each(Object.entries(DOCUMENT_LIMITS))('the content type %s has the limits of both gates', (type, limits) => {
  const byRules = HELD_BY_RULES[type] ?? [];
  const declared = findLimits(read(`../api/${type}/content-types/${type}/schema.json`), [
    ...(NOT_PRINTED[type] ?? []),
    ...byRules,
  ]);
  const shared = Object.fromEntries(Object.entries<Limit>(limits).filter(([name]) => !byRules.includes(name)));
  expect(declared).toEqual(shared);
});

test.each(Object.entries(COMPONENT_LIMITS))('the component %s has the limits of both gates', (name, limits) => {
  const declared = findLimits(read(`../components/${name.replace('.', '/')}.json`), []);
  const shared: Record<string, Limit> = limits;
  for (const [field, limit] of Object.entries(shared))
    expect([field, declared[field]?.max]).toEqual([field, limit.max]);
  expect(Object.keys(declared).sort()).toEqual(Object.keys(shared).sort());
});

test('there is a table of them', () => {
  const all = [...Object.values(DOCUMENT_LIMITS), ...Object.values(COMPONENT_LIMITS)].flatMap((limits) =>
    Object.values<Limit>(limits).flatMap((limit) => Object.values(limit)),
  );
  expect(all.length).toBeGreaterThanOrEqual(60);
});
