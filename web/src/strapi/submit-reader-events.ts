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

function toReaderEventInput(event: ReaderEvent): ReaderEventInput {
  const { id, type, submittedAt, sender } = event;
  if (event.type === 'vote') {
    const { pollId, optionKeys, voterKey, mayReplace } = event;
    return { id, type, submittedAt, sender, vote: { pollId, optionKeys, voterKey, mayReplace } };
  }
  const { articleId, parentId, name, email, text } = event;
  return { id, type, submittedAt, sender, comment: { articleId, parentId, name, email, text } };
}
