import { COMPONENT_LIMITS, DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { z } from 'zod';
import type { Poll } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { documentId, instant, line, optionalInstant, slug, whole } from './wire-values.ts';

const POLLS = graphql(`
  query Polls($ids: [ID!], $after: ID, $limit: Int) {
    polls(ids: $ids, after: $after, limit: $limit) {
      chainHash
      chainLength
      closesAt
      documentId
      maxChoices
      mayChangeVote
      onEveryPage
      onHomePage
      opensAt
      options {
        key
        label
        voteCount
      }
      question
      resultsShown
      sectionIds
      slug
      voids {
        at
        from
        reason
        until
        voteCount
      }
      voteCount
    }
  }
`);

const limits = DOCUMENT_LIMITS.poll;

const option = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/u),
  label: line(COMPONENT_LIMITS['poll.option'].label),
  voteCount: z.int().min(0),
});

const gate = z.object({
  documentId,
  slug,
  question: line(limits.question),
  options: z.array(option).min(1).max(limits.options.max),
  opensAt: instant,
  closesAt: optionalInstant,
  resultsShown: z.enum(['always', 'afterVoting', 'afterClosing']),
  onEveryPage: z.boolean(),
  onHomePage: z.boolean(),
  sectionIds: z.array(documentId),
  maxChoices: whole(limits.maxChoices),
  mayChangeVote: z.boolean(),
  voteCount: z.int().min(0),
  voids: z.array(
    z.object({
      at: instant,
      from: instant,
      until: instant,
      voteCount: z.int(),
      reason: line(DOCUMENT_LIMITS['vote-void'].reason),
    }),
  ),
  chainLength: z.int().min(0),
  chainHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .nullable(),
});

export const fetchPolls: FetchDocuments<Poll> = async (client, selection) =>
  toPage((await client.request(POLLS, selection)).polls, (wire) => gate.parse(wire));
