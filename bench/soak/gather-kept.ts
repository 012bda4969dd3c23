import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { lookIntoMirror } from '../../web/src/mirror/look-into-mirror.ts';
import type { NewsroomSettings } from '../newsroom/newsroom-settings.ts';
import type { CmsRows } from './cms-rows.ts';
import { WITHDRAWN, type Fact } from './expectations.ts';
import type { Figure, Kept } from './find-faults.ts';
import type { Targets } from './targets.ts';
import type { WebNode } from './web-node.ts';

const CMS_DIR = join(import.meta.dirname, '../../cms');

export interface KeptPlace {
  settings: NewsroomSettings;
  rows: CmsRows;
  targets: Targets;
  nodes: readonly WebNode[];
  /** The words that begin every comment of the run. */
  run: string;
}

/** What the CMS has kept, and what the sites and the audit say of it. */
export async function gatherKept({ settings, rows, targets, nodes, run }: KeptPlace): Promise<Kept> {
  const pollIds = [targets.fixedPoll.documentId, targets.changeablePoll.documentId];
  const facts = await gatherFacts(rows, run);
  const figures = await Promise.all(nodes.map(({ progress }) => gatherFigures(rows, progress.mirrorFile, pollIds)));
  const audits = [];
  for (const pollId of pollIds) audits.push(await auditPoll(settings, pollId));
  return { facts, figures: figures.flat(), audits };
}

async function gatherFacts(rows: CmsRows, run: string): Promise<Kept['facts']> {
  const find = async (toFact: (row: Record<string, unknown>) => Fact, sql: string, values: string[] = []) =>
    (await rows.all(sql, values)).map(toFact);
  return {
    comment: await find(toCommentFact, 'select text, state from comments where text like $1', [`${run}, %`]),
    vote: await find(
      (row) => ({ key: String(row['voter_key']), value: String(row['option_keys']) }),
      'select voter_key, option_keys from votes',
    ),
    receipt: await find(
      ({ receipt, body }) => ({ key: String(receipt), value: toOptions(body) }),
      'select receipt, body from poll_links where receipt is not null',
    ),
    like: await find(
      (row) => ({ key: `${row['comment_document_id']} ${row['liker_key']}`, value: String(Boolean(row['is_liked'])) }),
      'select comment_document_id, liker_key, is_liked from comment_likes',
    ),
    report: await find(
      (row) => ({ key: `${row['comment_document_id']} ${row['reporter_key']}`, value: String(row['reason']) }),
      'select comment_document_id, reporter_key, reason from comment_reports',
    ),
  };
}

function toCommentFact({ text, state }: Record<string, unknown>): Fact {
  const [key = ''] = String(text).split(':');
  return { key, value: state === 'withdrawn' ? WITHDRAWN : String(text) };
}

function toOptions(body: unknown): string {
  const { options } = JSON.parse(String(body)) as { options: string[] };
  return options.join();
}

/** What a site's mirror has heard of votes and likes, and what the rows say. */
async function gatherFigures(rows: CmsRows, mirrorFile: string, pollIds: readonly string[]): Promise<Figure[]> {
  const mirror = lookIntoMirror(mirrorFile);
  const { documents } = mirror.committed;
  const [polls, comments] = [documents.findAll('poll', pollIds), documents.all('comment')];
  mirror.close();
  const votes = await countRows(rows, `select poll_document_id || ' ' || option_keys as what from votes`);
  const likes = await countRows(rows, 'select comment_document_id as what from comment_likes where is_liked = true');
  return [
    ...polls.flatMap(({ documentId, options }) =>
      options.map(({ key, voteCount }) => toFigure(`votes for ${key}`, voteCount, votes.get(`${documentId} ${key}`))),
    ),
    ...polls.map(({ documentId, voteCount, options }) => {
      const counted = options.reduce((sum, { key }) => sum + (votes.get(`${documentId} ${key}`) ?? 0), 0);
      return toFigure(`votes in ${documentId}`, voteCount, counted);
    }),
    ...comments.map(({ documentId, likeCount }) =>
      toFigure(`likes of ${documentId}`, likeCount, likes.get(documentId)),
    ),
  ];
}

function toFigure(what: string, told: number, counted = 0): Figure {
  return { what, told, counted };
}

async function countRows(rows: CmsRows, sql: string): Promise<Map<string, number>> {
  const groups = Map.groupBy(await rows.all(sql), ({ what }) => String(what));
  return new Map([...groups].map(([what, some]) => [what, some.length]));
}

/** What an operator is told who types `npm run poll:audit`. */
function auditPoll(settings: NewsroomSettings, pollId: string): Promise<Kept['audits'][number]> {
  const args = ['dist/src/readers/polls/audit-command.js', pollId];
  const env = { ...process.env, ...settings.environment };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: CMS_DIR, env }, (error, stdout, stderr) =>
      resolve({ isSound: error === null, report: `${stdout}${stderr}`.trim() }),
    );
  });
}
