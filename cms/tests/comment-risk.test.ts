import { randomUUID } from 'node:crypto';
import type { WordListTrial } from '@toasoan/shared/risk/word-list-trial';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPieces } from '../src/admin/moderation/to-pieces.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { logInAs, type AdminClient } from './setup/admin-client.ts';
import { getData } from './setup/graphql.ts';
import { createArticle, createSection } from './setup/newsroom.ts';

const COMMENTS = '/content-manager/collection-types/api::comment.comment';
const LISTS = '/content-manager/collection-types/api::word-list.word-list';

const SUBMIT =
  'mutation ($events: [ReaderEventInput!]!) { submitReaderEvents(events: $events) { results { outcome } } }';

let cms: TestCms;
let moderator: AdminClient;
let articleId: string;

beforeAll(async () => {
  cms = await startCms();
  moderator = await logInAs(cms, 'toasoan-moderator');
  articleId = (await createArticle(cms.strapi, await createSection(cms.strapi))).documentId;
});
afterAll(() => cms.stop());

/** What the CMS keeps of a comment that a reader has sent. */
async function receive(text: string, event: object = {}) {
  const id = randomUUID();
  const comment = { articleId, name: 'Lê Đạt', email: '', text };
  const events = [{ id, type: 'comment', submittedAt: new Date().toISOString(), comment, ...event }];
  expect(await getData(cms, SUBMIT, { events })).toMatchObject({
    submitReaderEvents: { results: [{ outcome: 'accepted' }] },
  });
  return cms.strapi.db.query('api::comment.comment').findOne({ where: { eventId: id } });
}

async function keepList(words: string, isOn: boolean): Promise<string> {
  const { status, body } = await moderator.send('POST', LISTS, { name: 'Chửi tục', words, points: 70, isOn });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { data: { documentId: string } }).data.documentId;
}

describe('the risk of a comment', () => {
  it('is none for harmless words, and tells its reasons and places otherwise', async () => {
    expect(await receive('Rất đồng ý với tác giả.')).toMatchObject({ risk: 0, riskReasons: [], state: 'pending' });
    const { risk, riskReasons, text } = await receive('Vào n.h.à c.á.i 789bet nhé');
    expect(risk).toBe(70);
    expect(riskReasons).toMatchObject([{ rule: 'gambling', points: 70 }]);
    const marked = toPieces(text, riskReasons[0].textSpans).filter(({ isMarked }) => isMarked);
    expect(marked.map(({ words }) => words)).toEqual(['n.h.à c.á.i', '789bet']);
  });

  it('goes by the lists that moderators keep, once they are on', async () => {
    const id = await keepList('đồ ngu\nkhốn nạn\n\n', false);
    expect(await receive('Đồ ngu, do ngu')).toMatchObject({ risk: 0 });
    expect((await moderator.send('PUT', `${LISTS}/${id}`, { isOn: true })).status).toBe(200);
    const { risk, riskReasons } = await receive('Đồ ngu, khon nan');
    expect(risk).toBe(70);
    expect(riskReasons).toMatchObject([{ rule: 'banned-words', words: 'Từ trong danh sách “Chửi tục”' }]);
    expect(riskReasons[0].textSpans).toHaveLength(2);
  });

  it('can be tried on past comments before a list is switched on', async () => {
    await receive('Nghe nói con trăn gió thật to.');
    const kept = await receive('Con tr.ă.n gió kìa!');
    await cms.strapi.db.query('api::comment.comment').update({ where: { id: kept.id }, data: { state: 'approved' } });
    const trial = await moderator.send('POST', '/word-list-trials', { words: 'trăn gió\ntrăn gió\n\nkhủng long' });
    const { tried, hits, approvedHits, shown } = trial.body as WordListTrial;
    expect([trial.status, hits, approvedHits]).toEqual([200, 2, 1]);
    expect(tried).toBe(await cms.strapi.db.query('api::comment.comment').count());
    expect(shown.map(({ text, textSpans }) => textSpans.map(([start, end]) => text.slice(start, end)))).toEqual([
      ['tr.ă.n gió'],
      ['trăn gió'],
    ]);
  });

  it('is tried by those who keep the lists only, and not on endless ones', async () => {
    const reporter = await logInAs(cms, 'toasoan-reporter');
    expect((await reporter.send('POST', '/word-list-trials', { words: 'trăn' })).status).toBe(403);
    expect((await fetch(`${cms.url}/word-list-trials`, { method: 'POST' })).status).toBe(401);
    expect((await moderator.send('POST', '/word-list-trials', { words: 'ă'.repeat(20_001) })).status).toBe(400);
    expect((await moderator.send('POST', '/word-list-trials', {})).status).toBe(400);
  });

  it('is higher for a form sent in haste, and for one of many from a network', async () => {
    const hasty = await receive('Bài viết rất có ích cho bà con quê tôi.', { sender: { secondsOnForm: 0 } });
    expect(hasty?.riskReasons).toMatchObject([{ rule: 'hasty-form' }]);
    const sender = { networkKey: 'm'.repeat(43) };
    const ago = (minutes: number) => ({ sender, submittedAt: new Date(Date.now() - minutes * 60_000).toISOString() });
    for (const minutes of [30, 9, 8, 7, 6]) expect(await receive('Đúng vậy.', ago(minutes))).toMatchObject({ risk: 0 });
    expect(await receive('Đúng vậy.', ago(5.5))).toMatchObject({ risk: 0 });
    const burst = await receive('Đúng vậy.', ago(5));
    expect(burst).toMatchObject({ riskReasons: [{ rule: 'burst' }], networkKey: sender.networkKey });
    expect(await receive('Đúng vậy.', { sender: { networkKey: 'k'.repeat(43) } })).toMatchObject({ risk: 0 });
  });

  it('counts comments that are edited together once each', async () => {
    const sender = { browserKey: 'e'.repeat(43), networkKey: 'e'.repeat(43) };
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const sent: { eventId: string }[] = [];
    for (const minutes of [9, 8, 7, 6, 5]) {
      sent.push(await receive(`Ý kiến lúc ${minutes} phút trước.`, { sender, submittedAt: ago(minutes) }));
    }
    const changes = sent.slice(-2).map(({ eventId }) => ({
      id: randomUUID(),
      type: 'commentChange',
      submittedAt: ago(3),
      sender,
      commentChange: { commentEventId: eventId, text: 'Ý kiến đã sửa lại cho rõ.' },
    }));
    await getData(cms, SUBMIT, { events: changes });
    const edited = { where: { eventId: sent.at(-1)?.eventId } };
    expect(await cms.strapi.db.query('api::comment.comment').findOne(edited)).toMatchObject({
      text: 'Ý kiến đã sửa lại cho rõ.',
      risk: 0,
    });
  });

  it('is seen by moderators, and changed by nobody', async () => {
    await receive('Gọi 0905123456');
    const { body } = await moderator.send('GET', `${COMMENTS}?sort=risk:DESC&pageSize=100`);
    const { results } = body as { results: { documentId: string; risk: number }[] };
    expect(results.map(({ risk }) => risk)).toEqual(results.map(({ risk }) => risk).sort((a, b) => b - a));
    const [riskiest] = results;
    await moderator.send('PUT', `${COMMENTS}/${riskiest?.documentId}`, { risk: 0, state: 'rejected' });
    const kept = await cms.strapi.documents('api::comment.comment').findOne({ documentId: riskiest?.documentId ?? '' });
    expect(kept).toMatchObject({ risk: riskiest?.risk, state: 'rejected' });
  });
});

describe('marked words', () => {
  it('are cut out of a text, also where places overlap or lie outside', () => {
    const places = [
      [2, 4],
      [3, 6],
      [-3, 1],
      [8, 99],
    ] as const;
    expect(
      toPieces('0123456789', places)
        .map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
        .join(''),
    ).toBe('[0]1[2345]67[89]');
    expect(toPieces('', [[0, 3]])).toEqual([]);
  });
});
