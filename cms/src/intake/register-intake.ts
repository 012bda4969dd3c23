import type { Core } from '@strapi/strapi';
import type { ReaderEventInput } from './parse-events.ts';
import { submitReaderEvents } from './submit-reader-events.ts';

/** What a token must be allowed to hand in what readers sent. */
export const INTAKE_SCOPE = 'intake.submit';

/** Takes in what readers send, from those who have the scope of the intake. */
export async function registerIntake(strapi: Core.Strapi): Promise<void> {
  await strapi.contentAPI.permissions.providers.action.register(INTAKE_SCOPE, { uid: INTAKE_SCOPE });
  const resolve = (_parent: unknown, { events }: { events: ReaderEventInput[] }) =>
    submitReaderEvents(strapi, events, new Date());
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      resolvers: { Mutation: { submitReaderEvents: resolve } },
      resolversConfig: { 'Mutation.submitReaderEvents': { auth: { scope: [INTAKE_SCOPE] } } },
    });
}
