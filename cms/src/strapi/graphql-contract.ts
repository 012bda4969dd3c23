import { readFileSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { buildSchema, isIntrospectionType, isScalarType, type GraphQLNamedType } from 'graphql';

/** The contract between the CMS and the web, as the two sides have it in `shared`. */
export function readContract(): string {
  return readFileSync(require.resolve('@toasoan/shared/schema.graphql'), 'utf8');
}

/**
 * Makes the contract the schema of the GraphQL endpoint: what stands in `shared/schema.graphql` is served and nothing
 * else. The scalars are the plugin's own; the answers come from the rooms `delivery` and `intake`.
 */
export function registerGraphqlContract(strapi: Core.Strapi): void {
  const isOwn = (type: GraphQLNamedType) => !isIntrospectionType(type) && !isScalarType(type);
  const types = Object.values(buildSchema(readContract()).getTypeMap()).filter(isOwn);
  strapi.plugin('graphql').service('extension').use({ types });
}
