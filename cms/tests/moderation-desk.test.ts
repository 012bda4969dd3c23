import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type {
  BanAnswer,
  CommentDetail,
  Decisions,
  DeskState,
  Queue,
  QueueEntry,
} from '../src/readers/comments/desk-answers.ts';
import { isSurelyUntaken } from '../src/readers/comments/digest/is-surely-untaken.ts';
import { findComments, toVersion } from '../src/readers/comments/comment-rows.ts';
import { sendDigestIfDue } from '../src/readers/comments/digest/send-digest.ts';
import { countReports } from '../src/admin/moderation/report-words.ts';
import { groupWaitingComments } from '../src/readers/comments/group-waiting-comments.ts';
import { toModeratorName } from '../src/readers/comments/moderator-name.ts';
import { isAlike, toSketch } from '../src/readers/comments/similar-texts.ts';
import { logInAs, type AdminClient } from './setup/admin-client.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { getData } from './setup/graphql.ts';
import { startMailServer, type MailServer } from './setup/mail-server.ts';
import { createArticle, createSection, documents, linesOf } from './setup/newsroom.ts';

const SUBMIT =
  'mutation ($events: [ReaderEventInput!]!) { submitReaderEvents(events: $events) { results { outcome } } }';

let cms: TestCms;
let mailServer: MailServer;
let moderator: AdminClient;
let articleId: string;

beforeAll(async () => {
  mailServer = await startMailServer();
  cms = await startCms({
    SMTP_URL: mailServer.url,
    MAIL_FROM: 'toasoan@bao.test',
    MODERATION_MAIL_TO: 'duyet@bao.test',
  });
  moderator = await logInAs(cms, 'toasoan-moderator');
  const section = await createSection(cms.strapi);
  articleId = (await createArticle(cms.strapi, section, { headline: 'Bài được bàn' })).documentId;
});
afterAll(async () => {
  await cms.stop();
  await mailServer.stop();
});

interface Sent {
  text: string;
  browser?: string;
  network?: string;
  minutesAgo?: number;
}

const toKey = (letter: string | undefined) => (letter ? letter.repeat(43) : null);

/** Sends comments as readers do, and gives their documentIds. */
async function receive(...sent: Sent[]): Promise<string[]> {
  const events = sent.map(({ text, browser, network, minutesAgo = 0 }) => ({
    id: randomUUID(),
    type: 'comment',
    submittedAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
    sender: { browserKey: toKey(browser), networkKey: toKey(network) },
    comment: { articleId, name: 'Lê Đạt', email: '', text },
  }));
  await getData(cms, SUBMIT, { events });
  const rows: { event_id: string; document_id: string }[] = await cms.strapi.db.connection('comments');
  return events.map(({ id }) => rows.find(({ event_id }) => event_id === id)?.document_id ?? '');
}

async function edit(documentId: string, text: string): Promise<void> {
  const { eventId } = await stored(documentId);
  const event = { id: randomUUID(), type: 'commentChange', submittedAt: new Date().toISOString() };
  const events = [{ ...event, sender: { browserKey: toKey('b') }, commentChange: { commentEventId: eventId, text } }];
  expect(await getData(cms, SUBMIT, { events })).toEqual({
    submitReaderEvents: { results: [{ outcome: 'accepted' }] },
  });
}

async function ask<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await moderator.send(method, `/moderation${path}`, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Answer;
}

const readQueue = (query = '') => ask<Queue>('GET', `/queue?${query}`);

async function findEntry(documentId: string): Promise<QueueEntry> {
  const { groups } = await readQueue();
  const entry = groups.flatMap((group) => [group, ...group.similar]).find((one) => one.documentId === documentId);
  if (!entry) throw new Error(`${documentId} does not wait.`);
  return entry;
}

const decide = (entries: readonly QueueEntry[], state: DeskState, reason: string | null = null, note = '') =>
  ask<Decisions>('POST', '/decisions', {
    verdicts: entries.map(({ documentId, version, reports }) => ({
      documentId,
      version,
      state,
      reason,
      note,
      judgedReports: countReports(reports),
    })),
  });

const stored = (documentId: string) =>
  cms.strapi.db.query('api::comment.comment').findOne({ where: { documentId } }) as Promise<Record<string, unknown>>;

const clear = () => cms.strapi.db.connection('comments').delete();

describe('the queue of the desk', () => {
  it('shows the riskiest first, of equal risk the one that waits longest, and what is alike together', async () => {
    const [late, early, risky, copy] = await receive(
      { text: 'Bài viết rất bổ ích cho bà con quê tôi.' },
      { text: 'Mong tỉnh sớm sửa con đường này.', minutesAgo: 90 },
      { text: 'Vào nhà cái 789bet nhận thưởng ngay hôm nay nhé bà con, link ở trang cá nhân', minutesAgo: 5 },
      { text: 'VAO NHA CAI 789BET nhan thuong ngay hom nay nhe ba con! link o trang ca nhan...' },
    );
    const { groups, total, waiting } = await readQueue();
    expect(groups.map(({ documentId }) => documentId)).toEqual([expect.toBeOneOf([risky, copy]), early, late]);
    expect(groups[0]?.similar.map(({ documentId }) => documentId)).toEqual([expect.toBeOneOf([risky, copy])]);
    expect(groups[0]?.riskReasons[0]).toMatchObject({ rule: 'gambling' });
    expect(groups[1]).toMatchObject({ headline: 'Bài được bàn', state: 'pending', risk: 0, isAnswer: false });
    expect(total).toBe(4);
    expect(Date.now() - Date.parse(waiting.oldest ?? '')).toBeGreaterThanOrEqual(90 * 60_000);
    const byWaiting = await readQueue('order=waiting');
    expect(byWaiting.groups[0]?.documentId).toBe(early);
    await clear();
  });

  it('is for those who may decide on comments, and answers nonsense in Vietnamese', async () => {
    const others = [await logInAs(cms, 'toasoan-editor'), await logInAs(cms, 'toasoan-reporter')];
    for (const [method, path] of [
      ['GET', '/moderation/queue'],
      ['GET', '/moderation/waiting'],
      ['GET', '/moderation/comments/a1'],
      ['POST', '/moderation/decisions'],
      ['POST', '/moderation/bans'],
      ['DELETE', '/moderation/bans/a1'],
    ] as const) {
      for (const other of others) {
        expect((await other.send(method, path, method === 'POST' ? {} : undefined)).status, path).toBe(403);
      }
      expect((await fetch(`${cms.url}${path}`, { method })).status, path).toBe(401);
    }
    const verdict = { documentId: 'a1', version: 'v', state: 'spam', reason: null, note: '', judgedReports: 0 };
    const twice = await moderator.send('POST', '/moderation/decisions', { verdicts: [verdict, verdict] });
    expect(twice.status).toBe(400);
    const { status, body } = await moderator.send('POST', '/moderation/decisions', { verdicts: [{}] });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { message: expect.stringContaining('không đúng dạng') } });
  });
});

describe('a decision', () => {
  it('is stamped, noted, told to the feed, and can be taken back', async () => {
    const [id = ''] = await receive({ text: 'Đoạn đường này ngập mỗi khi mưa.' });
    const entry = await findEntry(id);
    let taken: Decisions | undefined;
    const lines = await linesOf(cms.strapi, async () => {
      taken = await decide([entry], 'approved');
    });
    expect(lines).toMatchObject([{ type: 'comment', documentId: id, action: 'publish' }]);
    expect(await stored(id)).toMatchObject({ state: 'approved', moderatedBy: 'toasoan-moderator' });
    const undo = taken?.taken.map((one) => one.undo);
    const undone = await linesOf(cms.strapi, () => ask('POST', '/decisions', { verdicts: undo }));
    expect(undone).toMatchObject([{ documentId: id, action: 'delete' }]);
    expect(await stored(id)).toMatchObject({ state: 'pending', moderatedBy: null, moderatedAt: null });
    await decide([await findEntry(id)], 'rejected', 'offTopic', 'Nói chuyện khác');
    expect(await stored(id)).toMatchObject({ moderationReason: 'offTopic', reasons: 'Nói chuyện khác' });
    const { groups } = await readQueue('name=rejected');
    expect(groups[0]).toMatchObject({ documentId: id, moderationReason: 'offTopic', note: 'Nói chuyện khác' });
  });

  it('is kept under a name that fits, however long it is', () => {
    expect(toModeratorName({ firstname: 'Lan', lastname: 'Trần Thị', email: 'lan@bao.test' })).toBe('Trần Thị Lan');
    expect(toModeratorName({ email: 'lan@bao.test' })).toBe('lan@bao.test');
    expect(toModeratorName({ firstname: 'L'.repeat(300) })).toHaveLength(120);
  });

  it('of the second of two moderators is told that the first was taken', async () => {
    const [id = ''] = await receive({ text: 'Ai cũng biết chuyện này từ lâu.' });
    const entry = await findEntry(id);
    await decide([entry], 'approved');
    const { taken, conflicts } = await decide([entry], 'spam');
    expect(taken).toEqual([]);
    expect(conflicts).toMatchObject([{ documentId: id, state: 'approved', moderatedBy: 'toasoan-moderator' }]);
    expect(await stored(id)).toMatchObject({ state: 'approved' });
  });

  it('does not hold for words that changed meanwhile', async () => {
    const [id = ''] = await receive({ text: 'Lời lúc đầu.' });
    const entry = await findEntry(id);
    await cms.strapi.db.connection('comments').where({ document_id: id }).update({ text: 'Lời đã sửa.' });
    expect((await decide([entry], 'approved')).conflicts).toMatchObject([{ documentId: id, state: 'pending' }]);
    await clear();
  });

  it('does not print what its reader has withdrawn', async () => {
    const [id = ''] = await receive({ text: 'Lời nói ra rồi tiếc.' });
    const entry = await findEntry(id);
    await cms.strapi.db.connection('comments').where({ document_id: id }).update({ state: 'withdrawn' });
    // Neither by what was seen before, nor by what a detail that was opened since says of it.
    const [withdrawn] = [...(await findComments(cms.strapi, [id])).values()];
    for (const version of [entry.version, toVersion(withdrawn ?? expect.fail())]) {
      const { taken, conflicts } = await decide([{ ...entry, version }], 'approved');
      expect([taken, conflicts]).toMatchObject([[], [{ documentId: id, state: 'withdrawn' }]]);
    }
    expect(await stored(id)).toMatchObject({ state: 'withdrawn' });
    await clear();
  });

  it('on many is one transaction: all or none', async () => {
    const ids = await receive({ text: 'Ý kiến thứ nhất.' }, { text: 'Một lời khen khác hẳn.' });
    const entries = await Promise.all(ids.map(findEntry));
    const lines = await linesOf(cms.strapi, () => decide(entries, 'approved'));
    expect(lines.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort());
    const [good = '', bad = ''] = await receive({ text: 'Ý kiến đáng đăng.' }, { text: 'Lời sẽ hỏng giữa chừng.' });
    const both = [await findEntry(good), await findEntry(bad)];
    cms.strapi.documents.use((context, next) => {
      if (context.action === 'update' && context.params.documentId === bad) throw new Error('The disk is full.');
      return next();
    });
    const verdicts = both.map(({ documentId, version }) => ({
      documentId,
      version,
      state: 'spam',
      reason: null,
      note: '',
      judgedReports: 0,
    }));
    expect((await moderator.send('POST', '/moderation/decisions', { verdicts })).status).toBe(500);
    expect(await stored(good)).toMatchObject({ state: 'pending' });
    await clear();
  });
});

describe('a comment that readers report', () => {
  it('comes back to the desk, until a moderator has seen all the reports', async () => {
    const [calm = '', reported = ''] = await receive({ text: 'Lời hiền lành.' }, { text: 'Lời làm người khác bực.' });
    await decide([await findEntry(calm), await findEntry(reported)], 'approved');
    const report = (reportCount: number) =>
      cms.strapi.db.query('api::comment.comment').update({
        where: { documentId: reported },
        data: { reportCount, reportReasons: { abuse: reportCount } },
      });
    await report(2);
    const { groups, waiting } = await readQueue('name=reported');
    expect(groups).toMatchObject([{ documentId: reported, reports: { abuse: 2 } }]);
    expect(waiting.reported).toBe(1);
    const { taken } = await decide(groups, 'approved');
    expect((await readQueue('name=reported')).groups).toEqual([]);
    await ask('POST', '/decisions', { verdicts: taken.map(({ undo }) => undo) });
    expect((await readQueue('name=reported')).groups).toHaveLength(1);
    await report(3);
    await decide(groups, 'approved');
    expect((await readQueue('name=reported')).groups).toMatchObject([{ reports: { abuse: 3 } }]);
    await clear();
  });
});

describe('beside a comment', () => {
  it('stand its article, what else was said there, and what else its sender sent', async () => {
    await receive(
      { text: 'Lời trước của cùng trình duyệt.', browser: 'b', network: 'n', minutesAgo: 3 * 24 * 60 },
      { text: 'Lời của hàng xóm.', browser: 'h', network: 'n', minutesAgo: 10 },
    );
    const [id = ''] = await receive({ text: 'Lời đang xét.', browser: 'b', network: 'n' });
    const detail = await ask<CommentDetail>('GET', `/comments/${id}`);
    expect(detail.article).toMatchObject({ headline: 'Bài được bàn', abstract: 'Sapo của tin.', url: null });
    expect(detail.others.map(({ text }) => text)).toContain('Lời của hàng xóm.');
    expect(detail.browser).toMatchObject({ counts: { pending: 2 }, last: [{ text: expect.stringContaining('cùng') }] });
    expect(detail.network).toMatchObject({ counts: { pending: 2 }, last: [{ text: 'Lời của hàng xóm.' }], ban: null });
    expect(JSON.stringify(detail)).not.toContain('bbbbb');
    expect((await moderator.send('GET', '/moderation/comments/khongco')).status).toBe(404);
    await clear();
  });
});

describe('a ban', () => {
  const order = { kind: 'browser', days: 7, reason: 'Quảng cáo nhiều lần', includesWaiting: true };

  it('makes spam of what waits and of what comes, until it is lifted', async () => {
    const [first = '', second = '', other = ''] = await receive(
      { text: 'Mời bà con xem hàng.', browser: 'x', network: 'm' },
      { text: 'Hàng đẹp giá rẻ đây.', browser: 'x', network: 'm' },
      { text: 'Người khác cùng mạng.', browser: 'y', network: 'm' },
    );
    const answer = await ask<BanAnswer>('POST', '/bans', { commentDocumentId: first, ...order });
    expect(answer.taken).toHaveLength(2);
    expect(await stored(second)).toMatchObject({ state: 'spam', moderationReason: 'banned' });
    expect(await stored(other)).toMatchObject({ state: 'pending' });
    const detail = await ask<CommentDetail>('GET', `/comments/${first}`);
    expect(detail.browser?.ban).toMatchObject({ documentId: answer.banDocumentId, reason: order.reason });

    const [later = ''] = await receive({ text: 'Lại là tôi đây.', browser: 'x', network: 'z' });
    expect(await stored(later)).toMatchObject({ state: 'spam', moderationReason: 'banned', moderatedBy: null });
    await ask('DELETE', `/bans/${answer.banDocumentId}`);
    const [afterwards = ''] = await receive({ text: 'Tôi xin rút kinh nghiệm.', browser: 'x', network: 'z' });
    expect(await stored(afterwards)).toMatchObject({ state: 'pending', moderationReason: null });
    await clear();
  });

  it('takes no more out of the queue than can be undone at once, and says what is left', async () => {
    const [first = ''] = await receive({ text: 'Câu đầu của trận mưa.', browser: 'f' });
    const more = Array.from({ length: 204 }, (_, index) => ({
      document_id: `mua${index}`,
      name: 'Lê Đạt',
      text: `Câu ${index}`,
      article_document_id: articleId,
      state: 'pending',
      browser_key: toKey('f'),
      submitted_at: new Date(),
    }));
    await cms.strapi.db.connection('comments').insert(more);
    const { taken, left } = await ask<BanAnswer>('POST', '/bans', { commentDocumentId: first, ...order });
    expect([taken.length, left]).toEqual([200, 5]);
    const undone = await ask<Decisions>('POST', '/decisions', { verdicts: taken.map(({ undo }) => undo) });
    expect([undone.taken.length, (await readQueue()).total]).toEqual([200, 205]);
    await clear();
  });

  it('ends at its end, and needs a sender that is known', async () => {
    const [id = '', unknown = ''] = await receive({ text: 'Rao vặt.', network: 'q' }, { text: 'Không rõ từ đâu.' });
    await ask('POST', '/bans', { commentDocumentId: id, ...order, kind: 'network', includesWaiting: false });
    await cms.strapi.db
      .query('api::ban.ban')
      .updateMany({ where: { senderKey: toKey('q') }, data: { until: new Date(Date.now() - 1000) } });
    const [later = ''] = await receive({ text: 'Sau khi hết hạn.', network: 'q' });
    expect(await stored(later)).toMatchObject({ state: 'pending' });
    const refused = await moderator.send('POST', '/moderation/bans', { commentDocumentId: unknown, ...order });
    expect(refused.status).toBe(400);
    await clear();
  });
});

describe('the mail to the moderators', () => {
  const settings = { to: ['duyet@bao.test', 'truc@bao.test'], deskUrl: 'http://localhost:1337/admin/kiem-duyet' };
  const HOUR = 3_600_000;
  const send = (now: number) => sendDigestIfDue(cms.strapi, settings, new Date(now));

  it('counts and quotes nothing, comes once an hour at most, and only for what is new', async () => {
    const start = Date.now() + HOUR;
    await send(start);
    expect(mailServer.mails).toEqual([]);
    await receive({ text: 'Vào nhà cái 789bet', minutesAgo: 80 }, { text: 'Mời xem trang hoten.example' });
    await Promise.all([send(start), send(start)]);
    expect(mailServer.mails).toHaveLength(1);
    const [mail] = mailServer.mails;
    expect(mail?.recipients).toEqual(settings.to);
    expect(mail?.source).toContain('From: toasoan@bao.test');
    expect(mail?.text).toContain('Có 2 bình luận đang chờ duyệt, trong đó 2 bình luận mới');
    expect(mail?.text).toMatch(/đã chờ 2 giờ (?:19|20|21|22|23|24|25) phút/u);
    expect(mail?.text).toContain(settings.deskUrl);
    for (const said of ['789bet', 'hoten', 'Lê Đạt', 'Bài được bàn'])
      expect(`${mail?.text} ${mail?.source}`).not.toContain(said);
    await send(start + HOUR - 1);
    await send(start + HOUR);
    expect(mailServer.mails).toHaveLength(1);
    await clear();
  });

  it('is tried again with growing pauses while the server refuses it, and sent once', async () => {
    const start = Date.now() + 10 * HOUR;
    const MINUTE = 60_000;
    const sentBefore = mailServer.mails.length;
    const sent = () => mailServer.mails.length - sentBefore;
    const warn = vi.spyOn(cms.strapi.log, 'warn').mockReturnThis();
    const arriveAt = (at: number) => cms.strapi.db.connection('comments').update({ created_at: new Date(at) });
    await receive({ text: 'Đợi máy thư.' }, { text: 'Thêm một ý kiến nữa.' });
    await arriveAt(start);
    mailServer.mood = 'refuses';
    for (const minute of [0, 0.9, 1, 2.9, 3, 6.9, 7]) await send(start + minute * MINUTE);
    expect(warn.mock.calls.map(([words]) => String(words))).toEqual([
      expect.stringMatching(/451 Try later.*Failed tries: 1/u),
      ...[2, 3, 4].map((count) => expect.stringContaining(`Failed tries: ${count}`)),
    ]);
    mailServer.mood = 'takes';
    await Promise.all([send(start + 15 * MINUTE), send(start + 15 * MINUTE)]);
    expect(sent()).toBe(1);
    expect(mailServer.mails.at(-1)?.text).toContain('Có 2 bình luận đang chờ duyệt, trong đó 2 bình luận mới');
    await arriveAt(start + 16 * MINUTE);
    await send(start + 74 * MINUTE);
    expect(sent()).toBe(1);
    mailServer.mood = 'hangs up';
    for (const minute of [75, 76, 80, 134]) await send(start + minute * MINUTE);
    expect(sent()).toBe(2);
    expect(warn.mock.lastCall?.[0]).toContain('may have arrived');
    mailServer.mood = 'takes';
    await arriveAt(start + 80 * MINUTE);
    await send(start + 135 * MINUTE);
    expect(sent()).toBe(3);
    warn.mockRestore();
    await clear();
  });
});

describe('a mail that was not handed over', () => {
  it('was surely not taken when the server refused it or was never reached', () => {
    const refused = [
      { code: 'EENVELOPE', responseCode: 550 },
      { code: 'ESOCKET', syscall: 'connect' },
      { code: 'EDNS', syscall: 'getaddrinfo' },
      { code: 'ETIMEDOUT', timeoutType: 'CONNECT_TIMEOUT' },
    ];
    const unknown = [
      { code: 'ECONNECTION' },
      { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' },
      { code: 'ESOCKET' },
    ];
    expect([...refused, ...unknown].map(isSurelyUntaken)).toEqual([true, true, true, true, false, false, false]);
  });
});

describe('similar comments', () => {
  const spam = 'Cho vay nhanh trong ngày, thủ tục đơn giản, gọi ngay số 0905 123 456 để được tư vấn miễn phí';

  it('are told by what they say, not by marks, capitals or a few changed words', () => {
    const alike = (one: string, other: string) => isAlike(toSketch(one), toSketch(other));
    expect([alike(spam, spam.toUpperCase()), alike(spam, spam.replace('123 456', '654 321'))]).toEqual([true, true]);
    expect([alike('Hay quá', 'hay quá!'), alike('Hay quá', 'Hay lắm'), alike('???', '!!!')]).toEqual([
      true,
      false,
      false,
    ]);
    const [flooded, fine] = [
      'Đường này ngập mỗi khi mưa lớn, mong tỉnh sửa.',
      'Đường này đẹp mỗi khi xuân về, ai cũng khen.',
    ];
    expect(alike(flooded, fine)).toBe(false);
  });

  it('are grouped whenever they come, and again when their reader edits them', async () => {
    const [first = ''] = await receive({ text: spam });
    const [second = '', third = '', other = ''] = await receive(
      { text: spam.replace('vay nhanh', 'vay gấp') },
      { text: spam.toUpperCase() },
      { text: 'Tôi không đồng ý với cách làm này.' },
    );
    const shown = async () =>
      (await readQueue('order=waiting')).groups.map((group) => [group, ...group.similar].map((one) => one.documentId));
    expect(await shown()).toEqual([[first, second, third], [other]]);
    await decide([await findEntry(first)], 'spam');
    expect(await shown()).toEqual([[second, third], [other]]);
    const [late = ''] = await receive({ text: `${spam}!!!`, browser: 'b' });
    expect(await shown()).toEqual([[second, third, late], [other]]);
    await edit(late, 'Xin lỗi, tôi gửi nhầm chỗ.');
    expect(await shown()).toEqual([[second, third], [other], [late]]);
    await clear();
  });

  it('are grouped too when they did not come by way of the intake of today', async () => {
    const ids = await receive({ text: spam }, { text: 'Lời khác hẳn của một bạn đọc.' }, { text: spam });
    await cms.strapi.db.connection('comments').update({ likeness: null });
    expect((await readQueue()).groups).toHaveLength(3);
    await groupWaitingComments(cms.strapi);
    const byHand = {
      name: 'Tòa soạn',
      text: spam,
      articleDocumentId: articleId,
      submittedAt: new Date().toISOString(),
    };
    const { documentId } = await documents(cms.strapi, 'comment').create({ data: byHand });
    const { groups } = await readQueue('order=waiting');
    expect(groups).toMatchObject([
      { documentId: ids[0], similar: [{ documentId: ids[2] }, { documentId }] },
      { documentId: ids[1] },
    ]);
    await clear();
  });
});

describe('a flood of comments', () => {
  const COPIES = 3000;
  const OTHERS = 2000;
  const start = Date.UTC(2026, 10, 20);

  /** Rows as the intake writes them; copies are all of one group. */
  const toRow = (index: number) => ({
    document_id: `flood${index}`,
    name: 'Lê Đạt',
    article_document_id: articleId,
    state: 'pending',
    text: index < COPIES ? 'Vào nhà cái nhận thưởng' : `Ý kiến ${index}`,
    likeness: index < COPIES ? 7 : null,
    risk: index < COPIES ? 60 : index % 50,
    submitted_at: new Date(start + index * 1000),
  });

  async function flood(): Promise<void> {
    const rows = Array.from({ length: COPIES + OTHERS }, (_, index) => toRow(index));
    for (let from = 0; from < rows.length; from += 500) {
      await cms.strapi.db.connection('comments').insert(rows.slice(from, from + 500));
    }
  }

  async function readAll(order: string): Promise<Queue['groups'][number][]> {
    const { pages } = await readQueue(`order=${order}`);
    const all: Queue['groups'][number][] = [];
    for (let page = 1; page <= pages; page += 1) all.push(...(await readQueue(`order=${order}&page=${page}`)).groups);
    return all;
  }

  it('stays whole within reach: the copies in one place, everything else by risk and waiting time', async () => {
    await flood();
    const byRisk = await readAll('risk');
    expect(byRisk[0]).toMatchObject({ documentId: 'flood0', unsent: COPIES - 101 });
    expect(byRisk[0]?.similar).toHaveLength(100);
    const others = Array.from({ length: OTHERS }, (_, index) => COPIES + index);
    const expected = others.sort((a, b) => (b % 50) - (a % 50) || a - b).map((index) => `flood${index}`);
    expect(byRisk.slice(1).map(({ documentId }) => documentId)).toEqual(expected);
    const byWaiting = await readAll('waiting');
    expect(byWaiting).toHaveLength(OTHERS + 1);
    expect(byWaiting.at(-1)).toMatchObject({ documentId: `flood${COPIES + OTHERS - 1}` });
    const { groups, pages, total } = await readQueue('page=9999');
    expect([groups.at(-1)?.documentId, pages, total]).toEqual([expected.at(-1), 67, COPIES + OTHERS]);
    await clear();
  });
});
