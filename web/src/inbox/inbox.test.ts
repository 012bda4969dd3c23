import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InboxFullError, openInbox, type InboxOptions, type OpenInbox } from './inbox.ts';
import { sampleChange, sampleComment, sampleVote } from '../../testing/sample-events.ts';

let folder: string;
let opened: OpenInbox[];
let now: Date;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  opened = [];
  now = new Date('2021-03-01T10:11:00Z');
});

afterEach(() => {
  vi.restoreAllMocks();
  opened.forEach((inbox) => inbox.close());
  rmSync(folder, { recursive: true });
});

function open(options: InboxOptions = {}): OpenInbox {
  const inbox = openInbox(join(folder, 'inbox.db'), { now: () => now, ...options });
  opened.push(inbox);
  return inbox;
}

function reopen(): OpenInbox {
  opened.splice(0).forEach((inbox) => inbox.close());
  return open();
}

const delivered = (id: string) => ({ id, outcome: 'accepted' as const, reason: null });
const refused = (id: string, reason: string) => ({ id, outcome: 'refused' as const, reason });
const later = (id: string) => ({ id, outcome: 'later' as const, reason: 'comment-not-arrived' });
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('keeping events', () => {
  it('gives back what was kept, in order of arrival, after it is opened again', async () => {
    const events = [sampleComment(), sampleVote(), sampleComment()];
    const inbox = open();
    for (const event of events) expect(await inbox.add(event)).toBe('kept');
    expect(reopen().nextWaiting(10)).toEqual(events);
  });

  it('shares few commits among 200 events that arrive together', async () => {
    const inbox = open();
    const exec = vi.spyOn(DatabaseSync.prototype, 'exec');
    await Promise.all(Array.from({ length: 200 }, () => inbox.add(sampleComment())));
    const commits = exec.mock.calls.filter(([sql]) => sql === 'commit').length;
    expect(commits).toBeGreaterThan(0);
    expect(commits).toBeLessThanOrEqual(3);
    expect(inbox.count().waiting).toBe(200);
  });

  it('does not acknowledge before the commit', async () => {
    const inbox = open({ windowMs: 20 });
    const other = new DatabaseSync(join(folder, 'inbox.db'));
    const stored = () => other.prepare('select count(*) as count from events').get()?.['count'];
    const added = inbox.add(sampleComment()).then(stored);
    expect(stored()).toBe(0);
    expect(await added).toBe(1);
    other.close();
  });

  it('rejects every event of a group that could not be committed, and keeps none', async () => {
    const inbox = open();
    const exec = DatabaseSync.prototype.exec;
    vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
      if (sql === 'commit') throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
      exec.call(this, sql);
    });
    const outcomes = await Promise.allSettled([inbox.add(sampleComment()), inbox.add(sampleVote())]);
    vi.restoreAllMocks();
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: expect.any(InboxFullError) });
    expect(inbox.nextWaiting(10)).toEqual([]);
    expect(inbox.count().waiting).toBe(0);
    expect(await inbox.add(sampleComment())).toBe('kept');
  });

  it('turns events away when too much waits, and takes them again once some are settled', async () => {
    const first = sampleComment();
    const inbox = open({ limits: { waitingBytes: 2 * JSON.stringify(first).length, spareDiskBytes: 0 } });
    await Promise.all([inbox.add(first), inbox.add(sampleComment())]);
    await expect(inbox.add(sampleComment())).rejects.toThrow(InboxFullError);
    inbox.settle({ latest: 1, results: [delivered(first.id)] });
    expect(await inbox.add(sampleComment())).toBe('kept');
    expect(inbox.totals()).toMatchObject({ kept: { comment: 3 }, turnedAway: 1, settled: { accepted: 1 } });
  });

  it('turns events away before the disk is full, and takes them again once there is room', async () => {
    let free = 99;
    const inbox = open({ limits: { waitingBytes: 1_000_000, spareDiskBytes: 100 }, findFree: () => free });
    await expect(inbox.add(sampleComment())).rejects.toThrow(InboxFullError);
    free = 100;
    now = minutesLater(1);
    expect(await inbox.add(sampleComment())).toBe('kept');
    expect(inbox.totals().turnedAway).toBe(1);
  });

  it('commits what is under way when it is closed', async () => {
    const inbox = open({ windowMs: 10_000 });
    const added = inbox.add(sampleComment());
    const again = reopen();
    expect(await added).toBe('kept');
    expect(again.count().waiting).toBe(1);
  });

  it('refuses a file of a newer version', () => {
    const newer = new DatabaseSync(join(folder, 'inbox.db'));
    newer.exec('pragma user_version = 99');
    newer.close();
    expect(() => open()).toThrow(/99/u);
  });
});

describe('comments sent twice', () => {
  it('keeps one of two with the same words under the same article within ten minutes', async () => {
    const inbox = open();
    const words = { name: 'Lan', text: 'Đồng ý với tác giả.' };
    expect(await Promise.all([inbox.add(sampleComment(words)), inbox.add(sampleComment(words))])).toEqual([
      'kept',
      'repeated',
    ]);
    now = minutesLater(9);
    expect(await inbox.add(sampleComment(words))).toBe('repeated');
    expect(inbox.count().waiting).toBe(1);
  });

  it('keeps the same words again later, under another article, or by another reader', async () => {
    const inbox = open();
    const words = { name: 'Lan', text: 'Đồng ý.' };
    await inbox.add(sampleComment(words));
    expect(await inbox.add(sampleComment({ ...words, articleId: 'a2' }))).toBe('kept');
    expect(await inbox.add(sampleComment({ ...words, name: 'Hoa' }))).toBe('kept');
    now = minutesLater(11);
    expect(await inbox.add(sampleComment(words))).toBe('kept');
  });

  it('keeps the same words from two networks: two readers may have one name and one opinion', async () => {
    const inbox = open();
    const words = { name: 'Nam', text: 'Hay quá!' };
    const from = (networkKey: string) => ({ browserKey: null, networkKey, secondsOnForm: null });
    expect(await inbox.add(sampleComment({ ...words, sender: from('one-network-of-keyed-hash') }))).toBe('kept');
    expect(await inbox.add(sampleComment({ ...words, sender: from('two-network-of-keyed-hash') }))).toBe('kept');
    expect(await inbox.add(sampleComment({ ...words, sender: from('two-network-of-keyed-hash') }))).toBe('repeated');
  });

  it('keeps words again that were withdrawn, or changed into others', async () => {
    const inbox = open();
    const [withdrawn, edited] = [sampleComment(), sampleComment()];
    for (const event of [withdrawn, edited, sampleChange(withdrawn, null), sampleChange(edited, 'Khác hẳn.')]) {
      expect(await inbox.add(event)).toBe('kept');
    }
    expect(await inbox.add(sampleComment({ text: withdrawn.text }))).toBe('kept');
    expect(await inbox.add(sampleComment({ text: edited.text }))).toBe('kept');
    expect(await inbox.add(sampleComment({ text: 'Khác hẳn.' }))).toBe('repeated');
  });

  it('keeps the same event once', async () => {
    const inbox = open();
    const event = sampleVote();
    expect(await inbox.add(event)).toBe('kept');
    expect(await inbox.add(event)).toBe('repeated');
  });
});

describe('votes', () => {
  it('counts a voter once in a poll, also when both votes arrive together', async () => {
    const inbox = open();
    const voterKey = 'v'.repeat(43);
    const votes = [sampleVote({ voterKey }), sampleVote({ voterKey, optionKeys: ['dao-tao'] })] as const;
    expect(await Promise.all(votes.map((vote) => inbox.add(vote)))).toEqual(['kept', 'alreadyVoted']);
    expect(inbox.pendingVotes('p1', 0)).toEqual({ voteCount: 1, byOption: new Map([['luong', 1]]) });
    expect(await inbox.add(sampleVote({ voterKey, pollId: 'p2' }))).toBe('kept');
  });

  it('lets a voter change the vote where the poll does, and counts what is different', async () => {
    const inbox = open();
    const voterKey = 'v'.repeat(43);
    const votes = [['luong', 'nha'], ['nha'], ['dao-tao']].map((optionKeys) =>
      sampleVote({ voterKey, optionKeys, mayReplace: true }),
    );
    expect(await Promise.all(votes.map((vote) => inbox.add(vote)))).toEqual(['kept', 'changed', 'changed']);
    const byOption = (seq: number) => Object.fromEntries(inbox.pendingVotes('p1', seq).byOption);
    expect(byOption(0)).toEqual({ luong: 0, nha: 0, 'dao-tao': 1 });
    expect(inbox.pendingVotes('p1', 0).voteCount).toBe(1);
    inbox.settle({ latest: 5, results: [delivered(votes[0]?.id ?? '')] });
    expect(byOption(5)).toEqual({ luong: -1, nha: -1, 'dao-tao': 1 });
    expect(inbox.pendingVotes('p1', 5).voteCount).toBe(0);
    expect(await inbox.add(sampleVote({ voterKey }))).toBe('alreadyVoted');
  });

  it('knows a voter after the vote was delivered and purged, and after it is opened again', async () => {
    const inbox = open();
    const vote = sampleVote();
    await inbox.add(vote);
    inbox.settle({ latest: 5, results: [delivered(vote.id)] });
    now = minutesLater(60 * 24 * 30);
    inbox.purge();
    expect(await reopen().add(sampleVote({ voterKey: vote.voterKey }))).toBe('alreadyVoted');
  });

  it('lets a voter vote again whose vote could not be counted, but not one who voted before', async () => {
    const inbox = open();
    const [late, second] = [sampleVote(), sampleVote()];
    await inbox.add(late);
    await inbox.add(second);
    inbox.settle({ latest: 1, results: [refused(late.id, 'option-not-found'), refused(second.id, 'already-voted')] });
    expect(await inbox.add(sampleVote({ voterKey: late.voterKey }))).toBe('kept');
    expect(await inbox.add(sampleVote({ voterKey: second.voterKey }))).toBe('alreadyVoted');
  });

  it('counts as pending what waits and what the mirror does not cover yet', async () => {
    const inbox = open();
    const [covered, notCovered, turnedDown] = [sampleVote(), sampleVote({ optionKeys: ['b'] }), sampleVote()];
    for (const vote of [covered, notCovered, turnedDown, sampleVote(), sampleVote({ pollId: 'p2' })]) {
      await inbox.add(vote);
    }
    inbox.settle({ latest: 7, results: [delivered(covered.id)] });
    inbox.settle({ latest: 8, results: [delivered(notCovered.id), refused(turnedDown.id, 'already-voted')] });
    const pendingAt = (seq: number) => Object.fromEntries(inbox.pendingVotes('p1', seq).byOption);
    expect(pendingAt(6)).toEqual({ luong: 2, b: 1 });
    expect(pendingAt(7)).toEqual({ luong: 1, b: 1 });
    expect(pendingAt(8)).toEqual({ luong: 1 });
  });
});

describe('the queue', () => {
  it('settles an event once, whatever is answered later', async () => {
    const inbox = open();
    const event = sampleComment();
    await inbox.add(event);
    inbox.settle({ latest: 1, results: [delivered(event.id), delivered(event.id), delivered('unknown')] });
    inbox.settle({ latest: 2, results: [refused(event.id, 'invalid')] });
    expect(inbox.count()).toEqual({ waiting: 0, waitingBytes: 0, refused: 0 });
    expect(inbox.nextWaiting(10)).toEqual([]);
  });

  it('gives the oldest first and leaves out what is passed over', async () => {
    const inbox = open();
    const events = [sampleComment(), sampleComment(), sampleComment()] as const;
    for (const event of events) await inbox.add(event);
    expect(inbox.nextWaiting(1, new Set([events[0].id]))).toEqual([events[1]]);
    expect(inbox.nextWaiting(9, new Set([events[0].id, events[2].id]))).toEqual([events[1]]);
  });

  it('tries again later what the CMS is not ready for, and holds up nothing behind it', async () => {
    const inbox = open();
    const early = sampleChange(sampleComment(), null);
    await inbox.add(early);
    const behind = sampleComment();
    await inbox.add(behind);
    expect(inbox.settle({ latest: 1, results: [later(early.id)] })).toEqual([]);
    expect(inbox.nextWaiting(10)).toEqual([behind]);
    expect(inbox.count()).toMatchObject({ waiting: 2, refused: 0 });
    now = minutesLater(1);
    expect(reopen().nextWaiting(10)).toEqual([early, behind]);
    expect(opened[0]?.settle({ latest: 1, results: [delivered(early.id)] })).toEqual([]);
    expect(opened[0]?.count()).toMatchObject({ waiting: 1, refused: 0 });
  });

  it('tries for a day, less and less often, and again for a day when a person says so', async () => {
    const inbox = open();
    const lost = sampleChange(sampleComment(), 'Sửa.');
    await inbox.add(lost);
    const kept = now;
    expect(inbox.findOldestWaiting()).toEqual(kept);
    let tries = 0;
    while (inbox.count().waiting > 0) {
      now = new Date(now.getTime() + 5_000);
      if (inbox.nextWaiting(1).length === 0) continue;
      inbox.settle({ latest: 1, results: [later(lost.id)] });
      expect(inbox.findOldestWaiting()).toBeUndefined();
      tries += 1;
    }
    expect(now.getTime() - kept.getTime()).toBeGreaterThan(24 * 3_600_000);
    expect(tries).toBeLessThan(200);
    expect(inbox.deadLetters.find(10)).toMatchObject([{ event: lost, reason: 'comment-not-arrived' }]);
    inbox.deadLetters.replay([lost.id]);
    expect(inbox.nextWaiting(10)).toEqual([lost]);
    expect(inbox.settle({ latest: 1, results: [later(lost.id)] })).toEqual([]);
  });

  it('keeps refused events for a person to see and forgets delivered ones after a week', async () => {
    const inbox = open();
    const [good, bad] = [sampleComment(), sampleComment()];
    await inbox.add(good);
    await inbox.add(bad);
    const receivedAt = now;
    inbox.settle({ latest: 1, results: [delivered(good.id), refused(bad.id, 'comments-closed')] });
    now = minutesLater(60 * 24 * 8);
    inbox.purge();
    expect(inbox.deadLetters.find(10)).toEqual([{ event: bad, receivedAt, reason: 'comments-closed' }]);
    expect(await inbox.add(good)).toBe('kept');
  });
});
