import type { Core } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import { lookAtDisks } from '../disk/disk-watch.ts';
import { toNothingStored } from '../disk/insufficient-storage.ts';
import { INSUFFICIENT_STORAGE } from '../store/disk-full.ts';

/** Answers one field of the contract; what is asked has the shape that the contract says. */
type Answer = (strapi: Core.Strapi, asked: never) => unknown;

/** Answers fields of the GraphQL contract, each only to tokens that have the scope. A change that fails is answered with 5xx. */
export async function answerContract(
  strapi: Core.Strapi,
  scope: string,
  root: 'Query' | 'Mutation',
  answers: Readonly<Record<string, Answer>>,
): Promise<void> {
  await strapi.contentAPI.permissions.providers.action.register(scope, { uid: scope });
  const fields = Object.entries(answers);
  const resolve = (answer: Answer) => async (_parent: unknown, asked: unknown) => {
    try {
      if (root === 'Mutation') refuseWithoutRoom(strapi);
      return await answer(strapi, asked as never);
    } catch (error) {
      throw root === 'Mutation' ? withHttpStatus(error) : error;
    }
  };
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      resolvers: { [root]: Object.fromEntries(fields.map(([name, answer]) => [name, resolve(answer)])) },
      resolversConfig: Object.fromEntries(fields.map(([name]) => [`${root}.${name}`, { auth: { scope: [scope] } }])),
    });
}

/** @throws GraphQLError with the status 507 */
function refuseWithoutRoom(strapi: Core.Strapi): void {
  const state = lookAtDisks(strapi);
  if (state.room !== 'nothing') return;
  const extensions = { code: 'INSUFFICIENT_STORAGE', http: { status: INSUFFICIENT_STORAGE } };
  throw new GraphQLError(toNothingStored(state).message, { extensions });
}

/** GraphQL would answer 200 with the failure beside it; errors that are the asker's bear their status already. */
function withHttpStatus(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof GraphQLError) return error;
  const { status = 500 } = error as { status?: number };
  return Object.assign(error, { extensions: { http: { status } } });
}
