import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { openForReading } from '../../web/src/mirror/connection.ts';
import { openDocumentTable } from '../../web/src/mirror/document-table.ts';
import type { ReadersNewsroom } from '../readers/newsroom.ts';
import type { CmsRows } from './cms-rows.ts';
import type { Kept } from './find-faults.ts';

const CMS_DIR = join(import.meta.dirname, '../../cms');

/** What the CMS has kept, and what the site and the audit say of it. */
export async function gatherKept(newsroom: ReadersNewsroom, rows: CmsRows, seed: number): Promise<Kept> {
  const { poll } = newsroom;
  const comments = await rows.all('select text from comments where text like $1', [`Đợt ${seed}, %`]);
  const votes = await rows.all('select voter_key, option_keys from votes where poll_document_id = $1', [
    poll.documentId,
  ]);
  return {
    comments: comments.map(({ text }) => String(text)),
    votes: votes.map(({ voter_key, option_keys }) => ({
      voterKey: String(voter_key),
      optionKeys: String(option_keys).split(','),
    })),
    tally: readTally(newsroom),
    audit: await auditPoll(newsroom),
  };
}

function readTally({ settings, poll }: ReadersNewsroom): Kept['tally'] {
  const database = openForReading(join(settings.dataDir, 'web/mirror.db'));
  const found = openDocumentTable(database).find('poll', poll.documentId);
  database.close();
  const byOption = new Map(found?.options.map(({ key, voteCount }) => [key, voteCount]));
  return { voteCount: found?.voteCount ?? 0, byOption };
}

/** What an operator is told who types `npm run poll:audit`. */
function auditPoll({ settings, poll }: ReadersNewsroom): Promise<Kept['audit']> {
  const args = ['dist/src/poll-chain/audit-command.js', poll.documentId];
  const env = { ...process.env, ...settings.environment };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: CMS_DIR, env }, (error, stdout, stderr) =>
      resolve({ isSound: error === null, report: `${stdout}${stderr}`.trim() }),
    );
  });
}
