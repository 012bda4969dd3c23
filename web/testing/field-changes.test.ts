import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../src/model/documents.ts';
import { FIELD_CHANGES } from './field-changes.ts';

const TYPES = Object.keys(FIELD_CHANGES) as DocumentType[];

/** Every field that the CMS delivers of a document, with those within it: "leadImage.caption". */
function* deliveredFields(type: GraphQLObjectType, prefix = ''): Iterable<string> {
  for (const [name, { type: fieldType }] of Object.entries(type.getFields())) {
    const named = getNamedType(fieldType);
    if (isObjectType(named)) yield* deliveredFields(named, `${prefix}${name}.`);
    else if (name !== 'documentId') yield prefix + name;
  }
}

/** "CommentSettings" is "commentSettings" in the feed. */
const toTypeName = ({ name }: GraphQLObjectType) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

function readContract(): Map<string, string[]> {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../shared/schema.graphql'), 'utf8'));
  const delivered = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ type }) => getNamedType(type));
  const documents = delivered.filter((type) => isObjectType(type)).filter((type) => 'documentId' in type.getFields());
  const ofFeed = new Set(['Change', 'PublicName']);
  return new Map(
    documents
      .filter(({ name }) => !ofFeed.has(name))
      .map((type) => [toTypeName(type), [...deliveredFields(type)].sort()]),
  );
}

describe('the sample changes', () => {
  it('are of every type that the CMS delivers', () => {
    expect(TYPES.toSorted()).toEqual([...readContract().keys()].sort());
  });

  it.each(TYPES)('say of every field of “%s” what pages print of it', (type) => {
    const changed = Object.values(FIELD_CHANGES[type]).flatMap((changes) => Object.keys(changes));
    const delivered = readContract().get(type) ?? [];
    for (const field of delivered) {
      expect(changed, `Say what pages print of ${type}.${field}: add a change of it to field-changes.ts`).toContain(
        field,
      );
    }
    expect(delivered).toEqual(changed.sort());
  });
});
