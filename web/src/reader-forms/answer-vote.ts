import { VOTE_ACTION } from '@toasoan/shared/address';
import type { FormArrival } from './form-arrival.ts';
import { meetVisitor } from './meet-visitor.ts';
import { openFormGate } from './open-form-gate.ts';
import { receiveVote, type VoteAnswer } from './receive-vote.ts';

/** The answer to a vote that arrives, whoever prints it. */
export function answerVote(arrival: FormArrival): Promise<VoteAnswer> {
  const visitor = meetVisitor(arrival);
  return receiveVote(arrival.request, {
    ...arrival.locals,
    visitor,
    gate: openFormGate(arrival, VOTE_ACTION, visitor),
    newId: () => crypto.randomUUID(),
  });
}
