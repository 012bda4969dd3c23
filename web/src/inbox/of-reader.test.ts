import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetVoters } from '../server/forget-voters.ts';
import { openInbox, type OpenInbox } from './inbox.ts';
import { sampleComment, sampleChange, sampleVote } from '../../testing/sample-events.ts';

let dataDir: string;
let inbox: OpenInbox;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'of-reader-'));
  mkdirSync(join(dataDir, 'web'));
  inbox = openInbox(join(dataDir, 'web/inbox.db'));
});

afterEach(() => {
  inbox.close();
  rmSync(dataDir, { recursive: true });
});

/** What the operator's command says beside the running site, which holds the file open. */
function type(...words: string[]): { events: unknown[] } {
  const file = join(import.meta.dirname, '../commands/of-reader-command.ts');
  const env = { ...process.env, DATA_DIR: dataDir, NODE_NO_WARNINGS: '1' };
  return JSON.parse(execFileSync(process.execPath, [file, ...words], { env, encoding: 'utf8' })) as { events: [] };
}

describe('a reader’s records in the inbox', () => {
  it('are told and erased by e-mail, delivered or not, and the site knows that they do not wait', async () => {
    const [waiting, delivered] = [sampleComment({ email: 'Lan_1@x.vn' }), sampleComment({ email: 'lan_1@X.vn' })];
    const other = sampleComment({ email: 'lanA1@x.vn' });
    const change = sampleChange(delivered, 'Sửa lại');
    for (const event of [delivered, waiting, other, sampleComment(), change]) await inbox.add(event);
    inbox.settle({ latest: 1, results: [{ id: delivered.id, outcome: 'accepted', reason: null }] });
    expect(type('export', 'lan_1@x.vn').events).toEqual([delivered, waiting, change]);
    expect(type('erase', 'lan_1@x.vn').events.sort()).toEqual([delivered.id, waiting.id, change.id].sort());
    expect(type('export', 'lan_1@x.vn').events).toEqual([]);
    expect(inbox.count().waiting).toBe(2);
    expect(inbox.nextWaiting(9)[0]).toEqual(other);
  });

  it('do not say who voted once the newsroom forgets it', async () => {
    const retention = { emailDays: 1, senderKeyDays: 1, unprintedCommentDays: 1, voterKeyDays: 31 };
    const frame = { masthead: null, sections: [] };
    const asked: Date[] = [];
    const mirror = {
      getPrivacyPage: () => ({ frame, retention }),
      findPollsClosedBefore: (instant: Date) => (asked.push(instant), ['p1']),
    };
    const vote = sampleVote({ pollId: 'p1', voterKey: 'v'.repeat(43) });
    const again = () => inbox.add({ ...sampleVote({ pollId: 'p1' }), voterKey: vote.voterKey });
    expect([await inbox.add(vote), await again()]).toEqual(['kept', 'alreadyVoted']);
    forgetVoters(mirror, inbox, new Date('2026-04-01T00:00:00Z'));
    expect(asked).toEqual([new Date('2026-03-01T00:00:00Z')]);
    expect(await again()).toBe('kept');
  });
});
