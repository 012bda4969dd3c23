import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLScalarType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';

const pass = (value: unknown) => value;

/** The contract of shared/schema.graphql; its own scalars pass as they are. */
export function loadContract(): GraphQLSchema {
  const path = new URL('../../shared/schema.graphql', import.meta.url);
  const schema = buildSchema(readFileSync(path, 'utf8'));
  for (const name of ['DateTime', 'JSON']) {
    const scalar = schema.getType(name);
    if (scalar instanceof GraphQLScalarType) Object.assign(scalar, { serialize: pass, parseValue: pass });
  }
  return schema;
}

/** The fields of a type of the contract that may be null, each null. */
export function toNulls(type: string): Record<string, null> {
  const named = loadContract().getType(type);
  if (!isObjectType(named)) throw new Error(`The contract has no type ${type}.`);
  const optional = Object.values(named.getFields()).filter((field) => !isNonNullType(field.type));
  return Object.fromEntries(optional.map(({ name }) => [name, null]));
}
