import type { Core } from '@strapi/strapi';
import { answerContract } from '../../strapi/contract-answers.ts';
import type { ReaderEventInput } from './parse-events.ts';
import { submitReaderEvents } from './submit-reader-events.ts';

/** What a token must be allowed to hand in what readers sent. */
export const INTAKE_SCOPE = 'intake.submit';

/** Takes in what readers send. */
export function registerIntake(strapi: Core.Strapi): Promise<void> {
  return answerContract(strapi, INTAKE_SCOPE, 'Mutation', {
    submitReaderEvents: (_strapi, { events }: { events: ReaderEventInput[] }) =>
      submitReaderEvents(strapi, events, new Date()),
  });
}
