import type { ReaderEvent } from '@toasoan/shared/reader-event';
import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';
import type { ReaderEventInput, SubmitReaderEventsMutation } from './generated/graphql.ts';

const SUBMIT_READER_EVENTS = graphql(`
  mutation SubmitReaderEvents($events: [ReaderEventInput!]!) {
    submitReaderEvents(events: $events) {
      results {
        id
        outcome
        reason
      }
      latest
    }
  }
`);

type Answer = SubmitReaderEventsMutation['submitReaderEvents'];

/** Hands a batch of reader events to the CMS; safe to repeat, for the CMS knows each event by its id. */
export function createReaderEventSubmission(client: StrapiClient) {
  return async (events: readonly ReaderEvent[], signal: AbortSignal): Promise<Answer> => {
    const { submitReaderEvents } = await client.request(
      SUBMIT_READER_EVENTS,
      { events: events.map(toReaderEventInput) },
      signal,
    );
    return submitReaderEvents;
  };
}

/** What belongs to its type alone stands under the name of the type. */
function toReaderEventInput({ id, type, submittedAt, sender, ...own }: ReaderEvent): ReaderEventInput {
  return { id, type, submittedAt, sender, [type]: own };
}
