import type { Core } from '@strapi/strapi';
import { isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { extendService } from './extend-service.ts';

interface ContentApi {
  buildSchema(): GraphQLSchema;
}

/**
 * Lets the fields of what is answered be read as they stand. Strapi's GraphQL plugin lays authorisation, policies and a
 * promise around every field of every row (4 of 5 parts of the time that a page of articles took); here only questions
 * and mutations need them, for our resolvers answer with plain values.
 */
export function answerPlainFields(strapi: Core.Strapi): void {
  extendService<ContentApi>(strapi, 'plugin::graphql.content-api', (service) => ({
    buildSchema: () => withPlainFields(service.buildSchema()),
  }));
}

function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = undefined;
  }
  return schema;
}
