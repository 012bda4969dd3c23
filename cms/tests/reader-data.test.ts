import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findQueue } from '../src/readers/comments/find-queue.ts';
import { auditPoll } from '../src/readers/polls/audit-poll.ts';
import { eraseReader, exportReader } from '../src/readers/data/of-reader.ts';
import { purgeReaderData } from '../src/readers/data/purge.ts';
import { schedulePurge } from '../src/readers/data/schedule-purge.ts';
import type { Clock } from '../src/store/timer.ts';
import { startCms, WEB_API_TOKEN, type TestCms } from './setup/cms.ts';
import { findTables } from './setup/find-tables.ts';
import { getData } from './setup/graphql.ts';
import { createArticle, createPoll, createSection, documents } from './setup/newsroom.ts';

const SUBMIT =
  'mutation ($events: [ReaderEventInput!]!) { submitReaderEvents(events: $events) { results { outcome reason } } }';
const DAY_MS = 86_400_000;
const KEY = 'k'.repeat(43);

let cms: TestCms;
let articleId: string;

beforeAll(async () => {
  cms = await startCms();
  articleId = (await createArticle(cms.strapi, await createSection(cms.strapi))).documentId;
});
afterAll(() => cms.stop());

const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);
const comments = () => cms.strapi.db.query('api::comment.comment');
const votes = () => cms.strapi.db.query('api::vote.vote');

async function send(event: object): Promise<string> {
  const submittedAt = new Date().toISOString();
  const sender = { browserKey: KEY, networkKey: KEY };
  const data = await getData<{ submitReaderEvents: { results: { outcome: string }[] } }>(cms, SUBMIT, {
    events: [{ id: randomUUID(), submittedAt, sender, ...event }],
  });
  return data.submitReaderEvents.results[0]?.outcome ?? '';
}

/** A comment as the newsroom has decided on it. */
async function receive(email: string, state: string, id: string = randomUUID()): Promise<string> {
  const comment = { articleId, name: 'Lê Đạt', email, text: `Ý kiến ${id}` };
  expect(await send({ id, type: 'comment', comment })).toBe('accepted');
  const { documentId } = await comments().findOne({ where: { eventId: id } });
  await documents(cms.strapi, 'comment').update({ documentId, data: { state } });
  return documentId;
}

const find = (documentId: string) => comments().findOne({ where: { documentId } });

describe('what readers have sent', () => {
  it('loses e-mail and keys when their time is over, and stays if it is printed', async () => {
    const id = await receive('lan@ban.doc.example', 'approved');
    await purgeReaderData(cms.strapi, inDays(89));
    expect(await find(id)).toMatchObject({ email: 'lan@ban.doc.example', browserKey: KEY, networkKey: KEY });
    expect(await purgeReaderData(cms.strapi, inDays(91))).toMatchObject({ emails: 1, senderKeys: 1, comments: 0 });
    await purgeReaderData(cms.strapi, inDays(4000));
    expect(await find(id)).toMatchObject({ state: 'approved', email: null, browserKey: null, networkKey: null });
  });

  it('goes as a whole when it is not printed, but not while it waits', async () => {
    const ids: Record<string, string> = {};
    for (const state of ['pending', 'rejected', 'spam']) ids[state] = await receive('', state);
    await purgeReaderData(cms.strapi, inDays(179));
    expect(await find(ids['spam'] ?? '')).not.toBeNull();
    expect(await purgeReaderData(cms.strapi, inDays(181))).toMatchObject({ comments: 2 });
    expect(await find(ids['pending'] ?? '')).not.toBeNull();
    expect([await find(ids['rejected'] ?? ''), await find(ids['spam'] ?? '')]).toEqual([null, null]);
  });

  it('goes with the comment that it was said about, and reports after their time', async () => {
    const [spam, printed] = [await receive('', 'approved'), await receive('', 'approved')];
    for (const commentId of [spam, printed]) {
      expect(await send({ type: 'like', like: { commentId, likerKey: KEY, isLiked: true } })).toBe('accepted');
      const report = { commentId, reporterKey: KEY, reason: 'spam' };
      expect(await send({ type: 'report', report })).toBe('accepted');
    }
    await documents(cms.strapi, 'comment').update({ documentId: spam, data: { state: 'spam' } });
    expect(await purgeReaderData(cms.strapi, inDays(89))).toMatchObject({ likes: 0, reports: 0 });
    expect(await purgeReaderData(cms.strapi, inDays(91))).toMatchObject({ likes: 0, reports: 2 });
    expect(await purgeReaderData(cms.strapi, inDays(181))).toMatchObject({ likes: 1, reports: 0 });
  });

  it('leaves a comment whose old reports are forgotten to be reported again', async () => {
    const commentId = await receive('', 'approved');
    const report = (reporter: string) =>
      send({ type: 'report', report: { commentId, reporterKey: reporter.repeat(43), reason: 'spam' } });
    expect([await report('a'), await report('b')]).toEqual(['accepted', 'accepted']);
    await comments().update({ where: { documentId: commentId }, data: { judgedReports: 2 } });
    await purgeReaderData(cms.strapi, inDays(91));
    expect(await find(commentId)).toMatchObject({ reportCount: 0, reportReasons: {}, judgedReports: 0 });
    expect(await report('c')).toBe('accepted');
    const { groups } = await findQueue(cms.strapi, { name: 'reported', order: 'risk', page: 1 });
    expect(groups).toMatchObject([{ documentId: commentId, reports: { spam: 1 } }]);
  });

  it('is kept for as long as the newsroom has set', async () => {
    const settings = { emailDays: 7, senderKeyDays: 14, unprintedCommentDays: 10, voterKeyDays: 40 };
    const { documentId } = await documents(cms.strapi, 'privacy-settings').create({ data: settings });
    const id = await receive('lan@ban.doc.example', 'approved');
    await purgeReaderData(cms.strapi, inDays(8));
    expect(await find(id)).toMatchObject({ email: null, browserKey: KEY });
    await documents(cms.strapi, 'privacy-settings').delete({ documentId });
  });

  it('leaves votes countable and unique: who voted is forgotten only when the poll has long been closed', async () => {
    const closed = (await createPoll(cms.strapi, { closesAt: inDays(1).toISOString() })).documentId;
    const open = (await createPoll(cms.strapi)).documentId;
    const cast = async (pollId: string, voter: string) => {
      const [option] = await findOptions(pollId);
      return send({
        type: 'vote',
        vote: { pollId, optionKeys: [option?.key], voterKey: voter.repeat(43), mayReplace: false },
      });
    };
    expect([await cast(closed, 'a'), await cast(closed, 'b'), await cast(open, 'a')]).toEqual(
      Array(3).fill('accepted'),
    );
    await purgeReaderData(cms.strapi, inDays(31));
    expect(await votes().count({ where: { voterKey: { $notNull: true } } })).toBe(3);
    expect(await purgeReaderData(cms.strapi, inDays(33))).toMatchObject({ voterKeys: 2 });
    expect((await findOptions(closed))[0]).toMatchObject({ voteCount: 2 });
    expect(await auditPoll(cms.strapi, closed)).toMatchObject({ fault: null, rowFaults: [] });
    expect(await cast(open, 'a')).toBe('refused');
  });
});

async function findOptions(pollId: string) {
  const { polls } = await getData<{ polls: { options: { key: string; voteCount: number }[] }[] }>(
    cms,
    `{ polls(ids: ["${pollId}"]) { options { key voteCount } } }`,
  );
  return polls[0]?.options ?? [];
}

describe('a reader', () => {
  const EMAIL = 'Minh_Anh@ban.doc.example';

  it('gets all that is kept of them, and nobody else’s', async () => {
    const id = await receive(EMAIL, 'rejected');
    await receive('MinhXAnh@ban.doc.example', 'approved');
    const { comments: told } = await exportReader(cms.strapi, EMAIL.toLowerCase());
    expect(told).toMatchObject([{ documentId: id, email: EMAIL, name: 'Lê Đạt', state: 'rejected', networkKey: KEY }]);
    expect(JSON.stringify(told)).not.toMatch(/risk|reasons|moderatedBy/iu);
  });

  it('is erased, off the pages too, and what was on its way does not come back', async () => {
    const id = await receive(EMAIL, 'approved');
    const onItsWay = randomUUID();
    const before = await latest();
    const { text } = (await find(id)) as { text: string };
    expect(await findTables(cms.strapi, text)).toEqual(['comments']);
    expect(await eraseReader(cms.strapi, EMAIL, [onItsWay], new Date())).toEqual({ comments: 2 });
    expect([await findTables(cms.strapi, EMAIL), await findTables(cms.strapi, text)]).toEqual([[], []]);
    expect((await exportReader(cms.strapi, EMAIL)).comments).toEqual([]);
    const comment = { articleId, name: 'Lê Đạt', email: EMAIL, text: 'Tới muộn' };
    expect(await send({ id: onItsWay, type: 'comment', comment })).toBe('duplicate');
    expect(await comments().count({ where: { email: { $eqi: EMAIL } } })).toBe(0);
    const { changes } = await getData<{ changes: { changes: object[] } }>(
      cms,
      `{ changes(after: ${before}) { changes { type action documentId } } }`,
    ).then(({ changes: page }) => page);
    expect(changes).toContainEqual({ type: 'comment', action: 'delete', documentId: id });
    expect((await exportReader(cms.strapi, 'minhxanh@ban.doc.example')).comments).toHaveLength(1);
  });
});

describe('the address of a reader', () => {
  const FROM = '198.51.100.77';

  it('is kept in no table, even if a proxy should hand it on to the CMS', async () => {
    const { documentId: pollId } = await createPoll(cms.strapi);
    const [option] = await findOptions(pollId);
    const submittedAt = new Date().toISOString();
    const comment = { articleId, name: 'Phạm Thị Kín', email: '', text: 'Từ một nơi.' };
    const vote = { pollId, optionKeys: [option?.key], voterKey: 'w'.repeat(43), mayReplace: false };
    const events = [
      { id: randomUUID(), submittedAt, type: 'comment', comment, sender: { browserKey: KEY, networkKey: KEY } },
      { id: randomUUID(), submittedAt, type: 'vote', vote },
    ];
    const answer = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${WEB_API_TOKEN}`,
        'x-forwarded-for': FROM,
        'x-real-ip': FROM,
        forwarded: `for=${FROM}`,
      },
      body: JSON.stringify({ query: SUBMIT, variables: { events } }),
    });
    expect(await answer.json()).toMatchObject({
      data: { submitReaderEvents: { results: [{ outcome: 'accepted' }, { outcome: 'accepted' }] } },
    });
    expect(await findTables(cms.strapi, 'Phạm Thị Kín')).toEqual(['comments']);
    expect(await findTables(cms.strapi, 'w'.repeat(43))).toContain('votes');
    expect(await findTables(cms.strapi, FROM)).toEqual([]);
  });
});

async function latest(): Promise<number> {
  const { changes } = await getData<{ changes: { latest: number } }>(cms, '{ changes(after: 0) { latest } }');
  return changes.latest;
}

describe('the purge', () => {
  it.each(['UTC', 'America/New_York'])('comes at 3:17 at night in Viet Nam on a machine in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    const info = vi.spyOn(cms.strapi.log, 'info');
    let now = new Date('2026-03-01T10:00:00Z');
    let wake: (() => void) | null = null;
    const clock: Clock = {
      now: () => now,
      after(milliseconds, callback) {
        wake = () => {
          wake = null;
          now = new Date(now.getTime() + milliseconds);
          callback();
        };
        return { cancel: () => (wake = null) };
      },
    };
    const findWake = () => wake;
    const timer = schedulePurge(cms.strapi, clock);
    for (let next = findWake(); next !== null; next = findWake()) next();
    await timer.stop();
    expect(now.toISOString()).toBe('2026-03-01T20:17:00.000Z');
    expect(info).toHaveBeenCalledWith(expect.stringMatching(/^Purged of readers' data: \{/u));
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
});
