import { pollAddress } from '@toasoan/shared/address';
import { parseReceiptCode } from '@toasoan/shared/receipt-code';
import { answers } from '../i18n/answers.ts';
import type { Poll } from '../model/documents.ts';
import type { MirrorReader } from '../model/page-data.ts';
import type { Turns } from './limits/turns.ts';
import type { Visitor } from './visitor.ts';

/** The link of a poll's chain that a receipt stands for. */
export interface VoteReceipt {
  pollId: string;
  /** From 1. */
  position: number;
  hash: string;
  submittedAt: Date;
  optionKeys: string[];
  standing: 'counted' | 'changed' | 'void';
}

/** Null when no chain has it. Rejects when the CMS does not answer. */
export type FindVoteReceipt = (code: string) => Promise<VoteReceipt | null>;

export interface ReceiptContext {
  mirror: Pick<MirrorReader, 'findPoll'>;
  findVoteReceipt: FindVoteReceipt;
  turns: Turns;
  visitor: Visitor;
}

/** What a reader is answered who looks for a vote. */
export interface ReceiptAnswer {
  status: 200 | 404 | 422 | 429 | 503;
  message: string;
  found?: Pick<VoteReceipt, 'position' | 'hash' | 'submittedAt'> & {
    code: string;
    question: string;
    /** The page of the poll. */
    address: string;
    /** What was chosen, in the words of the ballot. */
    choices: string[];
  };
}

/** Every search asks the CMS: from one network it does so as often as a class of pupils would. */
const SEARCHES = { seconds: 600, most: 120 };
const TYPED_MAX = 100;

/** Looks for the vote whose code a reader has typed. */
export async function lookUpReceipt(typed: string, context: ReceiptContext): Promise<ReceiptAnswer> {
  const code = typed.length > TYPED_MAX ? undefined : parseReceiptCode(typed);
  if (code === undefined) return { status: 422, message: answers.receiptUnreadable };
  const searches = await context.turns.take(`receipt:${context.visitor.keys.networkKey}`, SEARCHES.seconds);
  if (searches > SEARCHES.most) return { status: 429, message: answers.receiptTooMany };
  const receipt = await context.findVoteReceipt(code).catch(() => undefined);
  if (receipt === undefined) return { status: 503, message: answers.receiptLater };
  const poll = receipt && context.mirror.findPoll(receipt.pollId);
  if (!receipt || !poll) return { status: 404, message: answers.receiptUnknown };
  const { position, hash, submittedAt, optionKeys } = receipt;
  return {
    status: 200,
    message: STANDINGS[receipt.standing],
    found: {
      code,
      position,
      hash,
      submittedAt,
      choices: toChoices(optionKeys, poll),
      question: poll.question,
      address: pollAddress(poll.slug),
    },
  };
}

/** In the order of the ballot; an option that has been taken off it since stands last, with its key. */
function toChoices(optionKeys: readonly string[], { options }: Pick<Poll, 'options'>): string[] {
  const listed = options.filter(({ key }) => optionKeys.includes(key));
  const gone = optionKeys.filter((key) => !options.some((option) => option.key === key));
  return [...listed.map(({ label }) => label), ...gone];
}

const STANDINGS = {
  counted: answers.receiptCounted,
  changed: answers.receiptChanged,
  void: answers.receiptVoid,
} as const;
