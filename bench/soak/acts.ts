import {
  COMMENT_ACTION,
  COMMENT_CHANGE_ACTION,
  LIKE_ACTION,
  REPORT_ACTION,
  VOTE_ACTION,
} from '@toasoan/shared/address';
import { REPORT_REASONS } from '@toasoan/shared/reader-event';
import type { Answer, Browser } from './browser.ts';
import { WITHDRAWN, type Expectations, type Kind } from './expectations.ts';
import type { Targets } from './targets.ts';

/** What a reader does who comes to the site. */
export interface Visit {
  browser: Browser;
  /** The reader's number, from 1: others do other things. */
  own: number;
  /** The words that begin every comment of the run. */
  run: string;
  targets: Targets;
  expected: Expectations;
  /** The web node that takes what is sent as the reader's `step`-th form: not always the same. */
  toNode(step: number): string;
}

type Act = (visit: Visit) => Promise<void>;

/** Comments, and by turns edits it, withdraws it, or edits it twice at two nodes. */
const comment: Act = async ({ browser, own, run, targets, expected, toNode }) => {
  const key = `${run}, người thứ ${own}`;
  const said = `${key}: tôi thấy như vậy.`;
  const articleId = pick(targets.articleIds, own);
  const name = 'Nguyễn Thị Minh Hà';
  const words = { articleId, name, email: '', website: '' };
  const answer = await browser.send(toNode(0), COMMENT_ACTION, { ...words, text: said });
  note(expected, 'comment', { key, value: said }, answer, [202]);
  if (answer?.status !== 202) return;
  const right = findRight(answer);
  // One who was first answered the second time has no right to change what was kept the first time.
  if (right === undefined) return;
  const changes = pick([[], ['sửa'], [null], ['sửa', 'sửa lại']], Math.floor(own / ACTS.length));
  for (const [step, change] of changes.entries()) {
    const text = change === null ? said : `${key}: tôi đã ${change}.`;
    const fields = { articleId, name, right, text, change: change === null ? 'withdraw' : 'edit' };
    const changed = await browser.send(toNode(step + 1), COMMENT_CHANGE_ACTION, fields);
    note(expected, 'comment', { key, value: change === null ? WITHDRAWN : text }, changed, [202]);
  }
};

/** Votes once. 409: the vote was kept the first time, when the answer was lost. */
const vote: Act = async ({ browser, own, targets, expected, toNode }) => {
  const { documentId: pollId, optionKeys } = targets.fixedPoll;
  const option = pick(optionKeys, own);
  const answer = await browser.send(toNode(0), VOTE_ACTION, { pollId, option, returnTo: '/' });
  note(expected, 'vote', { key: browser.toKey(pollId), value: option }, answer, [200, 409]);
  if (answer) noteReceipt(expected, answer, option);
};

/** Votes at one node and again at another, which cannot know: one of the two must count, whichever. */
const twoVotes: Act = async ({ browser, own, targets, expected, toNode }) => {
  const { documentId: pollId, optionKeys } = targets.fixedPoll;
  const options = [pick(optionKeys, own), pick(optionKeys, own + 1)];
  const answers = [];
  for (const [step, option] of options.entries()) {
    answers.push(await browser.send(toNode(step), VOTE_ACTION, { pollId, option, returnTo: '/' }));
  }
  const key = browser.toKey(pollId);
  if (!answers.some((answer) => answer?.status === 200 || answer?.status === 409)) return;
  const [first = '', second = ''] = options;
  expected.acknowledge('vote', { key, value: first });
  expected.allow('vote', { key, value: second });
};

/** Votes and changes that at another node. */
const changedVote: Act = async ({ browser, own, targets, expected, toNode }) => {
  const { documentId: pollId, optionKeys } = targets.changeablePoll;
  let receipt: string | undefined;
  for (const step of [0, 1]) {
    const option = pick(optionKeys, own + step);
    const answer = await browser.send(toNode(step), VOTE_ACTION, { pollId, option, returnTo: '/' });
    note(expected, 'vote', { key: browser.toKey(pollId), value: option }, answer, [200]);
    // A vote that another node's newer one overtakes is never entered.
    if (receipt !== undefined) expected.drop('receipt', receipt);
    receipt = answer && noteReceipt(expected, answer, option);
  }
};

/** Likes a comment, and every other one takes that back. */
const like: Act = async ({ browser, own, targets, expected, toNode }) => {
  const commentId = pick(targets.commentIds, own);
  const steps = pick([['true'], ['true', 'false']], Math.floor(own / ACTS.length));
  for (const [step, isLiked] of steps.entries()) {
    const answer = await browser.send(toNode(step), LIKE_ACTION, { commentId, isLiked });
    const key = `${commentId} ${browser.toKey(`like:${commentId}`)}`;
    note(expected, 'like', { key, value: isLiked }, answer, [200]);
  }
};

const report: Act = async ({ browser, own, targets, expected, toNode }) => {
  const commentId = pick(targets.commentIds, own);
  const reason = pick(REPORT_REASONS, own);
  const answer = await browser.send(toNode(0), REPORT_ACTION, { commentId, reason });
  const key = `${commentId} ${browser.toKey(`report:${commentId}`)}`;
  note(expected, 'report', { key, value: reason }, answer, [200]);
};

/** By turns. Comments and votes are most of what readers send. */
const ACTS: readonly Act[] = [comment, vote, changedVote, comment, like, vote, report, twoVotes];

export function visit(one: Visit): Promise<void> {
  return pick(ACTS, one.own)(one);
}

function note(
  expected: Expectations,
  kind: Kind,
  fact: { key: string; value: string },
  answer: Answer | undefined,
  kept: readonly number[],
): void {
  if (!answer) expected.allow(kind, fact);
  else if (kept.includes(answer.status)) expected.acknowledge(kind, fact);
  else expected.refuse(kind, answer.status);
}

function noteReceipt(expected: Expectations, { body }: Answer, option: string): string | undefined {
  const { receiptCode } = body;
  if (typeof receiptCode !== 'string') return undefined;
  expected.acknowledge('receipt', { key: receiptCode, value: option });
  return receiptCode;
}

function findRight({ body }: Answer): string | undefined {
  const { right } = (body['kept'] ?? {}) as { right?: string };
  return right;
}

function pick<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
