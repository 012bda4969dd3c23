import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { voteEvent } from '@toasoan/shared/reader-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openInbox, type OpenInbox } from '../inbox/inbox.ts';
import type { Poll } from '../model/documents.ts';
import { BROWSER_COOKIE } from './browser-id.ts';
import type { FormGate, Held } from './form-gate.ts';
import { receiveVote, type VoteAnswer } from './receive-vote.ts';
import { sampleContext } from '../../testing/sample-context.ts';
import { toVisitor } from './visitor.ts';

const SITE = new URL('https://bao.example');
const NOW = new Date('2021-03-01T10:11:00Z');
const HOUR = 3_600_000;
let folder: string;
let inbox: OpenInbox;
let poll: Poll;
let cursor: number;
let browsers: number;
let held: Held | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'votes-'));
  inbox = openInbox(join(folder, 'inbox.db'), { windowMs: 0 });
  cursor = 10;
  browsers = 0;
  held = undefined;
  poll = {
    documentId: 'p1',
    slug: 'giu-chan-nguoi-tai',
    question: 'Điều gì giữ chân người tài?',
    options: [
      { key: 'luong', label: 'Lương', voteCount: 3 },
      { key: 'moi-truong', label: 'Môi trường', voteCount: 1 },
    ],
    opensAt: new Date(NOW.getTime() - HOUR),
    closesAt: new Date(NOW.getTime() + HOUR),
    resultsShown: 'always',
    onEveryPage: true,
    onHomePage: false,
    sectionIds: [],
    maxChoices: 1,
    mayChangeVote: false,
    voteCount: 0,
    voids: [],
    chainLength: 0,
    chainHash: null,
  };
});

afterEach(() => {
  inbox.close();
  rmSync(folder, { recursive: true });
});

function vote(fields: Record<string, string> = {}, browserCookie?: string): Promise<VoteAnswer> {
  return send(new URLSearchParams({ pollId: 'p1', option: 'luong', ...fields }), browserCookie);
}

function voteFor(options: string[]): Promise<VoteAnswer> {
  return send(new URLSearchParams([['pollId', 'p1'], ...options.map((key) => ['option', key])]));
}

function send(body: URLSearchParams, browserCookie?: string): Promise<VoteAnswer> {
  const context = sampleContext({
    mirror: { findPoll: (id) => (id === 'p1' ? poll : undefined), getCursor: () => cursor },
    inbox,
    now: NOW,
    visitor: toVisitor(
      { browserCookie, address: '203.0.113.7' },
      { readerSecret: 'secret', siteUrl: SITE, randomBytes: () => new Uint8Array(16).fill((browsers += 1)) },
    ),
  });
  const admit: FormGate['admit'] = async (fields) => (held ? { held } : context.gate.admit(fields));
  return receiveVote(new Request(SITE, { method: 'POST', body }), { ...context, gate: { ...context.gate, admit } });
}

const cookieOf = ({ cookie = '' }: VoteAnswer) => cookie.split(';')[0]?.replace(`${BROWSER_COOKIE}=`, '');
const countsOf = ({ results }: VoteAnswer) => results?.options.map(({ voteCount }) => voteCount);

describe('receiveVote', () => {
  it('counts a vote, in the results at once, in the shape that the CMS takes', async () => {
    const answer = await vote();
    expect(answer).toMatchObject({ status: 200, chosenKeys: ['luong'] });
    expect(countsOf(answer)).toEqual([4, 1]);
    const [event] = inbox.nextWaiting(1);
    expect(voteEvent.parse(event)).toEqual(event);
    expect(event?.sender.secondsOnForm).toBe(7);
  });

  it('refuses a second vote of the same browser with the results, which do not change', async () => {
    const cookie = cookieOf(await vote());
    const again = await vote({ option: 'moi-truong' }, cookie);
    expect(again).toMatchObject({ status: 409, message: 'Bạn đã bình chọn rồi. Mỗi người chỉ bình chọn một lần.' });
    expect(again.cookie).toBeUndefined();
    expect(countsOf(again)).toEqual([4, 1]);
    expect(inbox.count().waiting).toBe(1);
  });

  it('takes several options where the poll allows them, and not more', async () => {
    poll.maxChoices = 2;
    poll.options.push({ key: 'nha', label: 'Nhà ở', voteCount: 0 });
    const mended = { chosenKeys: ['luong', 'moi-truong', 'nha'], token: 'fresh' };
    expect(await voteFor(mended.chosenKeys)).toMatchObject({ status: 422, mended });
    const answer = await voteFor(['nha', 'luong', 'nha', 'khong-co']);
    expect(answer).toMatchObject({ status: 200, chosenKeys: ['luong', 'nha'] });
    expect(countsOf(answer)).toEqual([4, 1, 1]);
    expect(inbox.nextWaiting(2)).toMatchObject([{ optionKeys: ['luong', 'nha'] }]);
  });

  it('changes the vote where the poll allows it, with a receipt of its own', async () => {
    poll.mayChangeVote = true;
    const first = await vote();
    const second = await vote({ option: 'moi-truong' }, cookieOf(first));
    expect(second).toMatchObject({ status: 200, message: 'Phiếu của bạn đã được đổi.' });
    expect(countsOf(second)).toEqual([3, 2]);
    expect(second.results?.voteCount).toBe(1);
    expect(new Set([first.receiptCode, second.receiptCode]).size).toBe(2);
  });

  it('takes a browser with a forged cookie for a new one', async () => {
    const answer = await vote({}, 'AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    expect(answer.status).toBe(200);
    expect(cookieOf(answer)).toBeTruthy();
  });

  it('counts a delivered vote once, before and after the mirror has caught up', async () => {
    await vote();
    const [event] = inbox.nextWaiting(1);
    inbox.settle({ latest: 12, results: [{ id: event?.id ?? '', outcome: 'accepted', reason: null }] });
    expect(countsOf(await vote())).toEqual([5, 1]);
    cursor = 12;
    poll.options = [
      { key: 'luong', label: 'Lương', voteCount: 4 },
      { key: 'moi-truong', label: 'Môi trường', voteCount: 1 },
    ];
    expect(countsOf(await vote({ option: 'moi-truong' }))).toEqual([5, 2]);
  });

  it('refuses without an option, and with one that the poll has not', async () => {
    expect((await vote({ option: '' })).status).toBe(422);
    const answer = await vote({ option: 'khac' });
    expect(answer).toMatchObject({ status: 422, poll: { documentId: 'p1' } });
    expect(answer.cookie).toBeUndefined();
    expect(inbox.count().waiting).toBe(0);
  });

  it('refuses when the poll is closed, not open yet, or unknown', async () => {
    expect((await vote({ pollId: 'p2' })).status).toBe(404);
    poll.closesAt = NOW;
    const closed = await vote();
    expect(closed.status).toBe(409);
    expect(countsOf(closed)).toEqual([3, 1]);
    poll.closesAt = null;
    poll.opensAt = new Date(NOW.getTime() + 1);
    const early = await vote();
    expect(early.status).toBe(409);
    expect(early.results).toBeUndefined();
    expect(inbox.count().waiting).toBe(0);
  });

  it('shows results after voting only to those who have voted', async () => {
    poll.resultsShown = 'afterVoting';
    expect((await vote({ option: '' })).results).toBeUndefined();
    const first = await vote();
    expect(countsOf(first)).toEqual([4, 1]);
    expect(countsOf(await vote({}, cookieOf(first)))).toEqual([4, 1]);
  });

  it('shows results after closing to nobody before, and to all afterwards', async () => {
    poll.resultsShown = 'afterClosing';
    expect((await vote()).results).toBeUndefined();
    poll.closesAt = NOW;
    expect(countsOf(await vote())).toEqual([4, 1]);
  });

  it('asks to try later when the inbox is full, and gives no cookie for a vote not counted', async () => {
    inbox.close();
    inbox = openInbox(join(folder, 'full.db'), { limits: { waitingBytes: 0, spareDiskBytes: 0 } });
    const answer = await vote();
    expect(answer.status).toBe(503);
    expect(answer.cookie).toBeUndefined();
  });

  it('keeps no vote that is held at the gate, and gives all that is needed to send it again', async () => {
    held = { status: 422, message: 'Bấm lần nữa', token: 'new-token' };
    const answer = await vote({ returnTo: '/thoi-su/', token: 'old', proof: 'old' });
    expect(answer).toMatchObject({ status: 422, held, returnTo: '/thoi-su/' });
    expect(Object.fromEntries(answer.heldEntries ?? [])).toEqual({
      pollId: 'p1',
      option: 'luong',
      returnTo: '/thoi-su/',
    });
    expect(cookieOf(answer)).toBeTruthy();
    expect(inbox.count().waiting).toBe(0);
  });

  it('leads back to the page the reader came from, and never to another site', async () => {
    const returnTo = async (given: string) => (await vote({ returnTo: given, option: '' })).returnTo;
    expect(await returnTo('/thoi-su/bai-viet-12.html')).toBe('/thoi-su/bai-viet-12.html');
    for (const given of ['https://evil.example/', '//evil.example/', '/\\evil.example/', 'javascript:alert(1)', '']) {
      expect(await returnTo(given)).toBe('/tham-do/giu-chan-nguoi-tai.html');
    }
  });
});
