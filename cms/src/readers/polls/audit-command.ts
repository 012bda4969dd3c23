import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { OperatorError } from '@toasoan/shared/operator-error';
import { parseUsage } from '@toasoan/shared/parse-usage';
import { runMain } from '@toasoan/shared/run-main';
import { loadStrapi } from '../../strapi/load-strapi.ts';
import { auditPoll, type Audit } from './audit-poll.ts';
import type { KeptLink } from './chain-hash.ts';
import { findPolls, type KnownPoll } from './find-polls.ts';
import { reportAudit } from './report-audit.ts';

const USAGE = `Usage: npm run poll:audit -- POLL [--links FILE] [--hash HASH]

Goes through the chain of a poll, recounts its votes, and compares both with the votes that are counted.

  POLL          the poll's documentId, or the words in its address
  --links FILE  writes every link as a line of JSON, to be published or checked elsewhere
  --hash HASH   also says whether this hash, printed or noted down earlier, is in the chain

Exit code 0: everything holds. 1: it does not, and where. 2: wrong usage.`;

function parseCommand(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { links: { type: 'string' }, hash: { type: 'string' } },
  });
  const [poll, ...rest] = positionals;
  if (poll === undefined || rest.length > 0) throw new OperatorError('Name one poll.');
  return { poll, ...values };
}

async function findPoll(strapi: Core.Strapi, name: string): Promise<KnownPoll> {
  const row: { documentId: string } | null = await strapi.db
    .query('api::poll.poll')
    .findOne({ select: ['documentId'], where: { $or: [{ documentId: name }, { slug: name }] } });
  const poll = row && (await findPolls(strapi, [row.documentId])).get(row.documentId);
  if (poll) return poll;
  throw new OperatorError(`No poll is called "${name}". Its address has the words: /tham-do/WORDS.html`, {
    exitCode: 2,
  });
}

/** Whether everything holds. */
async function auditCommand(args: readonly string[]): Promise<boolean> {
  const { poll: name, links: file, hash } = parseUsage(USAGE, () => parseCommand(args));
  const strapi = await loadStrapi();
  const poll = await findPoll(strapi, name);
  const lines: string[] = [];
  let hashPosition: number | null = null;
  const audit: Audit = await auditPoll(strapi, poll.documentId, (link) => {
    if (link.hash === hash) hashPosition = link.position;
    if (file !== undefined) lines.push(toLine(link));
  });
  if (file !== undefined) writeFileSync(path.resolve(process.env['INIT_CWD'] ?? '.', file), lines.join(''));
  const asked = hash === undefined ? undefined : { hash, position: hashPosition };
  const { report, isSound } = reportAudit(poll, audit, asked, new Date());
  console.log(report.join('\n'));
  return isSound;
}

/** The body stands as the text that is hashed, so that anyone with the file can compute each hash. */
function toLine({ pollId, position, previousHash, body, hash }: KeptLink): string {
  return `${JSON.stringify({ pollId, position, previousHash, body, hash })}\n`;
}

async function main(): Promise<void> {
  const isSound = await auditCommand(process.argv.slice(2));
  if (!isSound) process.exitCode = 1;
}

// Ended rather than closed: Strapi's own background queries would be reported as errors when its pool closes.
void runMain(process, main).then(() => process.stdout.write('', () => process.exit()));
