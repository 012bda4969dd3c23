import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInbox, type OpenInbox } from './inbox.ts';
import { sampleComment, sampleVote } from '../../testing/sample-events.ts';

let dataDir: string;
let inbox: OpenInbox;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dead-letters-'));
  mkdirSync(join(dataDir, 'web'));
  inbox = openInbox(join(dataDir, 'web/inbox.db'));
});

afterEach(() => {
  inbox.close();
  rmSync(dataDir, { recursive: true });
});

const refuse = (id: string, reason: string) =>
  inbox.settle({ latest: 1, results: [{ id, outcome: 'refused', reason }] });

/** What the operator sees who types the command beside the running site, which holds the file open. */
function type(...words: string[]): string {
  const file = join(import.meta.dirname, '../commands/dead-letters-command.ts');
  const env = { ...process.env, DATA_DIR: dataDir, NODE_NO_WARNINGS: '1' };
  try {
    return execFileSync(process.execPath, [file, ...words], { env, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

describe('an operator beside the running site', () => {
  it('sees a dead letter, repairs it and sends it again, and the site knows that it waits', async () => {
    const wrong = sampleComment({ articleId: 'a0' });
    await inbox.add(wrong);
    refuse(wrong.id, 'article-not-published');
    expect(inbox.count()).toMatchObject({ waiting: 0, waitingBytes: 0, refused: 1 });
    expect(type()).toMatch(new RegExp(` article-not-published .*"id":"${wrong.id}".*\\n0 waiting, 1 refused`, 'u'));
    expect(type('repair', wrong.id, 'articleId=a1', 'parentId=', 'name=Lan')).toContain(`replay ${wrong.id}`);
    expect(type('replay', 'all', 'comments-closed')).toMatch(/^0 of 0/u);
    expect(type('replay', 'all', 'article-not-published')).toMatch(/^1 of 1/u);
    const mended = { ...wrong, articleId: 'a1', name: 'Lan' };
    expect(inbox.nextWaiting(10)).toEqual([mended]);
    const waitingBytes = Buffer.byteLength(JSON.stringify(mended));
    expect(inbox.count()).toEqual({ waiting: 1, waitingBytes, refused: 0 });
  });

  it('cannot change what a reader chose, nor leave an event that the CMS could not take', async () => {
    const [vote, comment] = [sampleVote(), sampleComment()];
    for (const event of [vote, comment]) {
      await inbox.add(event);
      refuse(event.id, 'invalid');
    }
    expect(type('repair', vote.id, 'optionKey=khac')).toContain('“optionKey” of a vote cannot be repaired');
    expect(type('repair', comment.id, 'text=')).toContain('text: ');
    expect(type('repair', 'unknown', 'text=Hay')).toContain('no dead letter unknown');
    expect(type('repair', comment.id, 'Hay')).toContain('“Hay” does not say which field');
    expect(inbox.deadLetters.find(10).map(({ event }) => event)).toEqual([comment, vote]);
  });
});

describe('a vote that is sent again', () => {
  it('holds its voter’s place, unless the voter has voted again meanwhile', async () => {
    const [first, again] = [sampleVote(), sampleVote()];
    for (const vote of [first, again]) {
      await inbox.add(vote);
      refuse(vote.id, 'poll-not-open');
    }
    const later = sampleVote({ voterKey: again.voterKey });
    await inbox.add(later);
    expect(inbox.deadLetters.replay([first.id, again.id, 'unknown'])).toBe(2);
    expect(await inbox.add(sampleVote({ voterKey: first.voterKey }))).toBe('alreadyVoted');
    refuse(again.id, 'already-voted');
    expect(await inbox.add(sampleVote({ voterKey: again.voterKey }))).toBe('alreadyVoted');
  });
});
