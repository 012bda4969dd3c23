import { hasPollClosed } from '@toasoan/shared/poll';
import { toFigures, type Recount } from './audit-chain.ts';
import type { Audit } from './audit-poll.ts';
import type { KnownPoll } from './find-polls.ts';

const ROW_FAULTS_SHOWN = 20;

/** A hash that was printed or noted down earlier, and where it stands in the chain. */
interface AskedHash {
  hash: string;
  position: number | null;
}

/** What the operator reads of an audit, and whether everything holds. */
export function reportAudit(
  poll: KnownPoll,
  { recount, fault, rowFaults }: Audit,
  asked: AskedHash | undefined,
  now: Date,
): { report: string[]; isSound: boolean } {
  const isHashMissing = asked !== undefined && asked.position === null;
  const faults = [
    ...(fault ? [`✗ The chain breaks at position ${fault.position}: ${fault.what}.`] : []),
    ...rowFaults.slice(0, ROW_FAULTS_SHOWN).map((what) => `✗ ${what}.`),
    ...(rowFaults.length > ROW_FAULTS_SHOWN ? [`✗ … and ${rowFaults.length - ROW_FAULTS_SHOWN} more rows.`] : []),
    ...(isHashMissing ? [`✗ The hash ${asked.hash} is not in the chain: something before it was replaced.`] : []),
  ];
  const found = asked && !isHashMissing ? [`The hash ${asked.hash} stands at position ${asked.position}.`] : [];
  const report = [...describeChain(poll, recount), ...describeClosing(poll, recount, now), ...found, ...faults];
  if (faults.length === 0) report.push('✓ The chain holds, and the votes that are counted are those in it.');
  return { report, isSound: faults.length === 0 };
}

function describeChain(poll: KnownPoll, recount: Recount): string[] {
  const { voteCount, voidCount, tally } = toFigures(recount);
  const labels = new Map(recount.ballot?.options.map(({ key, label }) => [key, label]));
  return [
    `${poll.question} (${poll.documentId})`,
    `${recount.length} links; the last hash is ${recount.head}`,
    `${voteCount} votes count, ${voidCount} are void`,
    ...Object.entries(tally).map(([key, votes]) => `  ${String(votes).padStart(7)}  ${labels.get(key) ?? key}`),
    ...recount.voids.map(
      ({ position, votes, reason, isRestored }) =>
        `Link ${position} made ${votes.length} votes void${isRestored ? ' (taken back later)' : ''}: ${reason}`,
    ),
    ...(recount.ballotChanges > 0 ? [`! The words on the ballot were changed ${recount.ballotChanges} times.`] : []),
  ];
}

function describeClosing(poll: KnownPoll, { close }: Recount, now: Date): string[] {
  if (!hasPollClosed(poll, now)) return ['The poll has not closed: these figures may change.'];
  return close
    ? [`Closed; the figures are fixed since ${close.at}.`]
    : ['! Closed, but the chain holds no figures yet.'];
}
