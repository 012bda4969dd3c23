import { pollAddress } from '@toasoan/shared/address';
import { areResultsShown, isPollOpen } from '@toasoan/shared/poll';
import { answers } from '../i18n/answers.ts';
import type { Inbox } from '../inbox/inbox.ts';
import type { Poll, PollOption } from '../mirror/documents.ts';
import type { MirrorReader } from '../mirror/page-data.ts';
import { toVoterKey } from './browser-id.ts';
import type { FormGate, Held } from './form-gate.ts';
import { readForm, type FormFields, type SentForm } from './form-request.ts';
import { keepEvent } from './keep-event.ts';
import { withPendingVotes } from './poll-results.ts';
import { toReturnAddress } from './return-address.ts';
import type { Visitor } from './visitor.ts';

export interface VoteContext {
  mirror: Pick<MirrorReader, 'findPoll' | 'getCursor'>;
  inbox: Inbox;
  now: Date;
  siteUrl: URL;
  readerSecret: string;
  visitor: Visitor;
  newId: () => string;
  gate: FormGate;
}

/** What a reader is answered who voted. */
export interface VoteAnswer {
  status: 200 | 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 503;
  message: string;
  poll?: Poll;
  /** With every vote counted that we know of; absent when the reader may not see them. */
  results?: PollOption[];
  /** The option of the vote that was just counted. */
  chosenKey?: string;
  /** Present when the form is to be sent again as it is, with another token. */
  held?: Held;
  heldEntries?: SentForm['entries'];
  /** The page to go back to. */
  returnTo?: string;
  /** A `Set-Cookie` header, for a browser that is new to us. */
  cookie?: string;
}

/** Takes in a reader's vote: it is on the disk before this resolves with 200. */
export async function receiveVote(request: Request, context: VoteContext): Promise<VoteAnswer> {
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return form.refusal;
  const poll = context.mirror.findPoll(form.fields('pollId'));
  if (!poll) return { status: 404, message: answers.pollUnknown };
  const returnTo = toReturnAddress(form.fields('returnTo'), pollAddress(poll.slug));
  const { hasVoted, ...answer } = await receiveChoice(form.fields, poll, context);
  const heldEntries = answer.held ? { heldEntries: form.entries } : {};
  return { ...answer, ...heldEntries, ...toResults(poll, hasVoted, context), poll, returnTo };
}

type ChoiceAnswer = Pick<VoteAnswer, 'status' | 'message' | 'chosenKey' | 'cookie' | 'held'> & { hasVoted: boolean };

async function receiveChoice(fields: FormFields, poll: Poll, context: VoteContext): Promise<ChoiceAnswer> {
  const { now, visitor } = context;
  if (now < poll.opensAt) return { status: 409, message: answers.pollNotOpen, hasVoted: false };
  if (!isPollOpen(poll, now)) return { status: 409, message: answers.pollClosed, hasVoted: false };
  const option = poll.options.find(({ key }) => key === fields('option'));
  if (!option) return { status: 422, message: answers.voteWithoutOption, hasVoted: false };
  const answer = await receiveFromGate(fields, poll.documentId, option.key, context);
  return visitor.cookie && (answer.hasVoted || answer.held) ? { ...answer, cookie: visitor.cookie } : answer;
}

async function receiveFromGate(
  fields: FormFields,
  pollId: string,
  optionKey: string,
  context: VoteContext,
): Promise<ChoiceAnswer> {
  const admission = await context.gate.admit(fields);
  if (!('held' in admission)) return keepVote(pollId, optionKey, admission.secondsOnForm, context);
  const { held } = admission;
  return { status: held.status, message: held.message, hasVoted: false, held };
}

async function keepVote(
  pollId: string,
  optionKey: string,
  secondsOnForm: number | null,
  { inbox, now, visitor, readerSecret, newId }: VoteContext,
): Promise<ChoiceAnswer> {
  const voterKey = toVoterKey(pollId, visitor.browserId, readerSecret);
  const sender = { ...visitor.keys, secondsOnForm };
  const vote = {
    id: newId(),
    type: 'vote',
    submittedAt: now.toISOString(),
    sender,
    pollId,
    optionKey,
    voterKey,
  } as const;
  const outcome = await keepEvent(inbox, vote);
  if (outcome === 'full') return { status: 503, message: answers.tryLater, hasVoted: false };
  if (outcome === 'alreadyVoted') return { status: 409, message: answers.voteRepeated, hasVoted: true };
  return { status: 200, message: answers.voteKept, hasVoted: true, chosenKey: optionKey };
}

/** The results as of now, asked for after the vote was kept, so that it is among them. */
function toResults(poll: Poll, hasVoted: boolean, { mirror, inbox, now }: VoteContext): Pick<VoteAnswer, 'results'> {
  if (!areResultsShown(poll, hasVoted, now)) return {};
  const { options } = mirror.findPoll(poll.documentId) ?? poll;
  return { results: withPendingVotes(options, inbox.pendingVotes(poll.documentId, mirror.getCursor())) };
}
