import { pollAddress } from '@toasoan/shared/address';
import { areResultsShown, isPollOpen } from '@toasoan/shared/poll';
import type { VoteEvent } from '@toasoan/shared/reader-event';
import { toReceiptCode } from '@toasoan/shared/receipt-code';
import { answers } from '../i18n/answers.ts';
import type { Poll, PollResults } from '../model/documents.ts';
import { toVoterKey } from './browser-id.ts';
import { toEventHead } from './event-head.ts';
import type { FormContext } from './form-context.ts';
import { toHeldAnswer, type Held } from './form-gate.ts';
import { readForm, type FormFields, type FormRequest, type SentForm } from './form-request.ts';
import { keepEvent } from './keep-event.ts';
import { withPendingVotes } from './poll-results.ts';
import { toReturnAddress } from './return-address.ts';

type VoteContext = FormContext<'findPoll' | 'getCursor'>;

/** What a reader is answered who voted. */
export interface VoteAnswer {
  status: 200 | 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 503;
  message: string;
  poll?: Poll;
  /** With every vote counted that we know of; absent when the reader may not see them. */
  results?: PollResults;
  /** The options of the vote that was just counted. */
  chosenKeys?: string[];
  /** By which the reader finds that vote in the poll's chain. */
  receiptCode?: string;
  /** Present when the form is to be sent again as it is, with another token. */
  held?: Held;
  heldEntries?: SentForm['entries'];
  /** Present when the reader has chosen nothing or too much: what the form is given back with. */
  mended?: { chosenKeys: string[]; token: string };
  /** The page to go back to. */
  returnTo?: string;
  /** A `Set-Cookie` header, for a browser that is new to us. */
  cookie?: string | undefined;
}

/** Takes in a reader's vote: it is on the disk before this resolves with 200. */
export async function receiveVote(request: FormRequest, context: VoteContext): Promise<VoteAnswer> {
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return form.refusal;
  const poll = context.mirror.findPoll(form.fields('pollId'));
  if (!poll) return { status: 404, message: answers.pollUnknown };
  const returnTo = toReturnAddress(form.fields('returnTo'), pollAddress(poll.slug));
  const { hasVoted, ...answer } = await receiveChoice(form.fields, poll, context);
  const heldEntries = answer.held ? { heldEntries: form.entries } : {};
  return { ...answer, ...heldEntries, ...toResults(poll, hasVoted, context), poll, returnTo };
}

type ChoiceAnswer = Pick<
  VoteAnswer,
  'status' | 'message' | 'chosenKeys' | 'receiptCode' | 'cookie' | 'held' | 'mended'
> & {
  hasVoted: boolean;
};

async function receiveChoice(fields: FormFields, poll: Poll, context: VoteContext): Promise<ChoiceAnswer> {
  const { now, visitor } = context;
  if (now < poll.opensAt) return { status: 409, message: answers.pollNotOpen, hasVoted: false };
  if (!isPollOpen(poll, now)) return { status: 409, message: answers.pollClosed, hasVoted: false };
  const wanted = fields.all('option');
  const keys = poll.options.map(({ key }) => key).filter((key) => wanted.includes(key));
  const fault = findFault(keys, poll);
  if (fault !== undefined) {
    const mended = { chosenKeys: keys, token: context.gate.newToken() };
    return { status: 422, message: fault, hasVoted: false, mended };
  }
  const answer = await receiveFromGate(fields, poll, keys.sort(), context);
  return answer.hasVoted || answer.held ? { ...answer, cookie: visitor.cookie } : answer;
}

function findFault(keys: readonly string[], { maxChoices }: Poll): string | undefined {
  if (keys.length === 0) return answers.voteWithoutOption;
  return keys.length > maxChoices ? answers.voteTooMany(maxChoices) : undefined;
}

async function receiveFromGate(
  fields: FormFields,
  poll: Poll,
  optionKeys: string[],
  context: VoteContext,
): Promise<ChoiceAnswer> {
  const admission = await context.gate.admit(fields);
  if (!('held' in admission)) return keepVote(poll, optionKeys, admission.secondsOnForm, context);
  return { ...toHeldAnswer(admission.held), hasVoted: false };
}

async function keepVote(
  { documentId: pollId, mayChangeVote }: Poll,
  optionKeys: string[],
  secondsOnForm: number | null,
  context: VoteContext,
): Promise<ChoiceAnswer> {
  const voterKey = toVoterKey(pollId, context.visitor.browserId, context.readerSecret);
  const vote: VoteEvent = {
    ...toEventHead(context, secondsOnForm),
    type: 'vote',
    pollId,
    optionKeys,
    voterKey,
    mayReplace: mayChangeVote,
  };
  const outcome = await keepEvent(context.inbox, vote);
  if (outcome === 'full') return { status: 503, message: answers.tryLater, hasVoted: false };
  if (outcome === 'alreadyVoted') return { status: 409, message: answers.voteRepeated, hasVoted: true };
  const message = outcome === 'changed' ? answers.voteChanged : answers.voteKept;
  return { status: 200, message, hasVoted: true, chosenKeys: optionKeys, receiptCode: toReceiptCode(vote.id) };
}

/** The results as of now, asked for after the vote was kept, so that it is among them. */
function toResults(poll: Poll, hasVoted: boolean, { mirror, inbox, now }: VoteContext): Pick<VoteAnswer, 'results'> {
  if (!areResultsShown(poll, hasVoted, now)) return {};
  const counted = mirror.findPoll(poll.documentId) ?? poll;
  return { results: withPendingVotes(counted, inbox.pendingVotes(poll.documentId, mirror.getCursor())) };
}
