import type { Core } from '@strapi/strapi';

/** Answers one field of the contract; what is asked has the shape that the contract says. */
type Answer = (strapi: Core.Strapi, asked: never) => unknown;

/** Answers fields of the GraphQL contract, each only to tokens that have the scope. */
export async function answerContract(
  strapi: Core.Strapi,
  scope: string,
  root: 'Query' | 'Mutation',
  answers: Readonly<Record<string, Answer>>,
): Promise<void> {
  await strapi.contentAPI.permissions.providers.action.register(scope, { uid: scope });
  const fields = Object.entries(answers);
  const resolve = (answer: Answer) => (_parent: unknown, asked: unknown) => answer(strapi, asked as never);
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      resolvers: { [root]: Object.fromEntries(fields.map(([name, answer]) => [name, resolve(answer)])) },
      resolversConfig: Object.fromEntries(fields.map(([name]) => [`${root}.${name}`, { auth: { scope: [scope] } }])),
    });
}
