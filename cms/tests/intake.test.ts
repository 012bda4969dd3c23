import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logInAs } from './setup/admin-client.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { ask, getData } from './setup/graphql.ts';
import {
  createArticle,
  createComment,
  createPoll,
  createSection,
  documents,
  getLatest,
  linesOf,
  type Written,
} from './setup/newsroom.ts';

let cms: TestCms;
let article: Written;
let poll: Written;
const OPTIONS = [
  { key: 'co', label: 'Có' },
  { key: 'khong', label: 'Không' },
];
beforeAll(async () => {
  cms = await startCms();
  article = await createArticle(cms.strapi, await createSection(cms.strapi));
  poll = await createPoll(cms.strapi, { options: OPTIONS });
});
afterAll(() => cms.stop());

interface Result {
  id: string;
  outcome: string;
  reason: string | null;
}

const SUBMIT = `mutation ($events: [ReaderEventInput!]!) {
  submitReaderEvents(events: $events) { latest results { id outcome reason } } }`;

async function submit(events: readonly object[]): Promise<{ latest: number; results: Result[] }> {
  const data = await getData<{ submitReaderEvents: { latest: number; results: Result[] } }>(cms, SUBMIT, { events });
  return data.submitReaderEvents;
}

async function outcomesOf(events: readonly object[]): Promise<string[]> {
  return (await submit(events)).results.map(({ outcome, reason }) => reason ?? outcome);
}

function comment(words: object = {}, event: object = {}) {
  return {
    id: randomUUID(),
    type: 'comment',
    submittedAt: new Date(Date.now() - 1000).toISOString(),
    comment: {
      articleId: article.documentId,
      name: 'Bạn đọc',
      email: 'ban.doc@example.vn',
      text: 'Bài hay.',
      ...words,
    },
    ...event,
  };
}

function vote(words: object = {}, event: object = {}) {
  return {
    id: randomUUID(),
    type: 'vote',
    submittedAt: new Date(Date.now() - 1000).toISOString(),
    vote: {
      pollId: poll.documentId,
      optionKeys: ['co'],
      voterKey: randomUUID().replaceAll('-', ''),
      mayReplace: false,
      ...words,
    },
    ...event,
  };
}

function like(commentId: string, likerKey: string = randomUUID(), words: object = {}, secondsAgo = 1) {
  const submittedAt = new Date(Date.now() - secondsAgo * 1000).toISOString();
  return { id: randomUUID(), type: 'like', submittedAt, like: { commentId, likerKey, isLiked: true, ...words } };
}

function report(commentId: string, reporterKey: string = randomUUID(), reason = 'abuse') {
  const submittedAt = new Date(Date.now() - 1000).toISOString();
  return { id: randomUUID(), type: 'report', submittedAt, report: { commentId, reporterKey, reason } };
}

async function createCommentIn(state = 'approved'): Promise<string> {
  return (await createComment(cms.strapi, { state, articleDocumentId: article.documentId })).documentId;
}

async function likeCount(commentId: string): Promise<number | undefined> {
  const query = 'query ($ids: [ID!]) { comments(ids: $ids) { likeCount } }';
  const { comments } = await getData<{ comments: { likeCount: number }[] }>(cms, query, { ids: [commentId] });
  return comments[0]?.likeCount;
}

const count = (type: string, where: object) => cms.strapi.db.query(`api::${type}.${type}`).count({ where });

describe('a reader’s comment', () => {
  it('waits in the admin, where a moderator finds and approves it', async () => {
    const event = comment({ name: '  Nguyễn   Văn A ', text: 'Tôi đồng ý\u200B với bài.'.normalize('NFD') });
    const lines = await linesOf(cms.strapi, async () => expect(await outcomesOf([event])).toEqual(['accepted']));
    expect(lines).toEqual([]);
    const moderator = await logInAs(cms, 'toasoan-moderator');
    const comments = '/content-manager/collection-types/api::comment.comment';
    const list = await moderator.send('GET', `${comments}?filters[state][$eq]=pending`);
    const [waiting] = (list.body as { results: Written[] }).results;
    expect(waiting).toMatchObject({
      name: 'Nguyễn Văn A',
      text: 'Tôi đồng ý với bài.',
      articleDocumentId: article.documentId,
      submittedAt: event.submittedAt,
      documentId: expect.stringMatching(/^[a-z0-9]{24}$/u),
    });
    const approval = await linesOf(cms.strapi, async () => {
      const { status } = await moderator.send('PUT', `${comments}/${waiting?.documentId}`, { state: 'approved' });
      expect(status).toBe(200);
    });
    expect(approval).toMatchObject([{ type: 'comment', action: 'publish', documentId: waiting?.documentId }]);
    const row = await cms.strapi.db.query('api::comment.comment').findOne({ where: { eventId: event.id } });
    expect(row).toMatchObject({ state: 'approved', email: 'ban.doc@example.vn', locale: null });
  });

  it('is refused when its article is not published, closed for comments or unknown', async () => {
    const section = await createSection(cms.strapi);
    const draft = await createArticle(cms.strapi, section, {}, 'draft');
    const closed = await createArticle(cms.strapi, section, { commentPolicy: 'closed' });
    const articleIds = [draft.documentId, closed.documentId, 'khongco'];
    const outcomes = await outcomesOf(articleIds.map((articleId) => comment({ articleId })));
    expect(outcomes).toEqual(['article-not-published', 'comments-closed', 'article-not-published']);
  });

  it('answers a comment that readers see under the same article, and no other', async () => {
    const parent = await createComment(cms.strapi, { articleDocumentId: article.documentId, state: 'approved' });
    const waiting = await createComment(cms.strapi, { articleDocumentId: article.documentId });
    const elsewhere = await createComment(cms.strapi, { articleDocumentId: 'baikhac', state: 'approved' });
    const reply = comment({ parentId: parent.documentId });
    const parentIds = [waiting.documentId, elsewhere.documentId, 'khongco'];
    const outcomes = await outcomesOf([reply, ...parentIds.map((parentId) => comment({ parentId }))]);
    expect(outcomes).toEqual(['accepted', 'comment-pending', 'parent-not-found', 'parent-not-found']);
    expect(await count('comment', { eventId: reply.id, parentDocumentId: parent.documentId })).toBe(1);
  });

  it('without an e-mail address is kept without one', async () => {
    const event = comment({ email: '' });
    expect(await outcomesOf([event])).toEqual(['accepted']);
    expect(await count('comment', { eventId: event.id, email: { $null: true } })).toBe(1);
  });
});

describe('a change of a comment by its reader', () => {
  const sender = { browserKey: 'b'.repeat(43) };
  const stored = (eventId: string) => cms.strapi.db.query('api::comment.comment').findOne({ where: { eventId } });

  function change(of: { id: string }, text: string | null, event: object = {}) {
    const submittedAt = new Date(Date.now() - 500).toISOString();
    const commentChange = { commentEventId: of.id, text };
    return { id: randomUUID(), type: 'commentChange', submittedAt, sender, commentChange, ...event };
  }

  it('applies in the order of sending, also in the batch of the comment itself', async () => {
    const [edited, withdrawn] = [comment({}, { sender }), comment({}, { sender })];
    const outcomes = await outcomesOf([
      change(edited, 'Lần một.'),
      change(edited, 'Vào nhà cái 789bet nhé.'),
      change(withdrawn, 'Sửa rồi rút.'),
      change(withdrawn, null),
      change(withdrawn, 'Đã rút rồi.'),
      edited,
      withdrawn,
    ]);
    expect(outcomes).toEqual([...Array<string>(4).fill('accepted'), 'comment-not-changeable', 'accepted', 'accepted']);
    expect(await stored(edited.id)).toMatchObject({ text: 'Vào nhà cái 789bet nhé.', state: 'pending', risk: 70 });
    expect((await stored(edited.id))?.editedAt).toBeTruthy();
    expect(await stored(withdrawn.id)).toMatchObject({ text: 'Bài hay.', state: 'withdrawn', email: null });
    expect(await outcomesOf([change(withdrawn, 'Đã rút rồi.')])).toEqual(['comment-not-changeable']);
  });

  it('that arrives before its comment is to be sent again, and never undoes a newer one', async () => {
    const sent = comment({}, { sender });
    const at = (secondsAgo: number) => ({ submittedAt: new Date(Date.now() - secondsAgo * 1000).toISOString() });
    const early = change(sent, 'Sửa trước.', at(0.8));
    const { results } = await submit([early]);
    expect(results).toEqual([{ id: early.id, outcome: 'later', reason: 'comment-not-arrived' }]);
    expect(await outcomesOf([change(sent, 'Sửa sau.', at(0.4)), sent])).toEqual(['accepted', 'accepted']);
    expect(await outcomesOf([early])).toEqual(['accepted']);
    expect(await stored(sent.id)).toMatchObject({ text: 'Sửa sau.' });
    expect(await outcomesOf([change(sent, null, at(0.9)), change(sent, 'Vẫn còn.', at(0.1))])).toEqual([
      'accepted',
      'comment-not-changeable',
    ]);
    expect(await stored(sent.id)).toMatchObject({ text: 'Sửa sau.', state: 'withdrawn' });
  });

  it('is refused to another browser, and too late', async () => {
    const sent = comment({}, { sender, submittedAt: new Date(Date.now() - 302_000).toISOString() });
    const anonymous = comment();
    const outcomes = await outcomesOf([
      sent,
      anonymous,
      change(sent, 'Của tôi.', { sender: { browserKey: 'c'.repeat(43) } }),
      change(anonymous, 'Của ai?', { sender: {} }),
      change(sent, 'Muộn.'),
      change(sent, 'Kịp.', { submittedAt: new Date(Date.now() - 5_000).toISOString() }),
    ]);
    const unknown = 'comment-not-found';
    const late = 'comment-not-changeable';
    expect(outcomes).toEqual(['accepted', 'accepted', unknown, unknown, late, 'accepted']);
    expect(await stored(sent.id)).toMatchObject({ text: 'Kịp.' });
  });

  it('takes an approved comment back to the moderators, and a withdrawn one off the page for good', async () => {
    const sent = comment({}, { sender });
    await outcomesOf([sent]);
    const { documentId } = await stored(sent.id);
    const comments = documents(cms.strapi, 'comment');
    await comments.update({ documentId, data: { state: 'approved' } });
    const gone = [{ type: 'comment', action: 'delete', documentId, name: null }];
    expect(await linesOf(cms.strapi, () => outcomesOf([change(sent, 'Sửa.')]))).toEqual(gone);
    expect(await stored(sent.id)).toMatchObject({ state: 'pending', moderatedBy: null, text: 'Sửa.' });
    await comments.update({ documentId, data: { state: 'approved' } });
    expect(await linesOf(cms.strapi, () => outcomesOf([change(sent, null)]))).toEqual(gone);
    await expect(comments.update({ documentId, data: { state: 'approved' } })).rejects.toThrow('Bạn đọc đã rút');
  });

  it('stays on the page where comments are open and the new words are harmless', async () => {
    const open = await createArticle(cms.strapi, await createSection(cms.strapi), { commentPolicy: 'open' });
    const sent = comment({ articleId: open.documentId, text: 'Rất đồng ý với tác giả.' }, { sender });
    await outcomesOf([sent]);
    const edit = change(sent, 'Tôi cũng đồng ý với tác giả.');
    const lines = await linesOf(cms.strapi, () => outcomesOf([edit]));
    expect(lines).toMatchObject([{ type: 'comment', action: 'update' }]);
    expect(await stored(sent.id)).toMatchObject({ state: 'approved', text: 'Tôi cũng đồng ý với tác giả.' });
    const query = 'query ($ids: [ID!]) { comments(ids: $ids) { editedAt } }';
    const { documentId } = await stored(sent.id);
    expect(await getData(cms, query, { ids: [documentId] })).toEqual({ comments: [{ editedAt: edit.submittedAt }] });
  });
});

describe('the policy for comments', () => {
  const harmless = 'Rất đồng ý với tác giả.';

  it('open prints at once what little speaks against; the rest waits', async () => {
    const open = await createArticle(cms.strapi, await createSection(cms.strapi), { commentPolicy: 'open' });
    const { documentId: articleId } = open;
    const [good, bad] = [
      comment({ articleId, text: harmless }),
      comment({ articleId, text: 'Vào nhà cái 789bet nhé' }),
    ];
    const lines = await linesOf(cms.strapi, async () => {
      expect(await outcomesOf([good, bad])).toEqual(['accepted', 'accepted']);
    });
    const printed = await cms.strapi.db.query('api::comment.comment').findOne({ where: { eventId: good.id } });
    expect(printed).toMatchObject({ state: 'approved', moderatedBy: null });
    expect(lines).toEqual([{ type: 'comment', action: 'publish', documentId: printed.documentId, name: null }]);
    expect(await count('comment', { eventId: bad.id, state: 'pending' })).toBe(1);
  });

  it('of the site holds for articles without their own, as of when a comment was sent', async () => {
    const datePublished = new Date(Date.now() - 2 * 86_400_000 - 60_000).toISOString();
    const section = await createSection(cms.strapi);
    const old = await createArticle(cms.strapi, section, { datePublished });
    const own = await createArticle(cms.strapi, section, { datePublished, commentPolicy: 'moderated' });
    const settings = { policy: 'open', closesAfterDays: 2, riskHeldFrom: 50 };
    const { documentId } = await documents(cms.strapi, 'comment-settings').create({ data: settings });
    const inTime = comment(
      { articleId: old.documentId, text: harmless },
      { submittedAt: new Date(Date.parse(datePublished) + 2 * 86_400_000 - 1) },
    );
    const outcomes = await outcomesOf([
      inTime,
      comment({ articleId: old.documentId }),
      comment({ articleId: own.documentId }),
      comment({ text: harmless }),
    ]);
    expect(outcomes).toEqual(['accepted', 'comments-closed', 'accepted', 'accepted']);
    expect(await count('comment', { eventId: inTime.id, state: 'approved' })).toBe(1);
    expect(await count('comment', { articleDocumentId: own.documentId, state: 'pending' })).toBe(1);
    await documents(cms.strapi, 'comment-settings').delete({ documentId });
  });
});

describe('a reader’s vote', () => {
  it('is counted once, and the poll is one line of the feed for the whole batch', async () => {
    const fresh = await createPoll(cms.strapi, { options: OPTIONS });
    const votes = Array.from({ length: 5 }, () => vote({ pollId: fresh.documentId }));
    let latest = 0;
    const lines = await linesOf(cms.strapi, async () => ({ latest } = await submit([...votes, comment()])));
    expect(lines).toEqual([{ type: 'poll', action: 'update', documentId: fresh.documentId, name: fresh['slug'] }]);
    expect(latest).toBe(await getLatest(cms.strapi));
    expect(await count('vote', { pollDocumentId: fresh.documentId })).toBe(5);
  });

  it('is refused the second time, in another batch or in the same', async () => {
    const voterKey = randomUUID();
    expect(await outcomesOf([vote({ voterKey })])).toEqual(['accepted']);
    expect(await outcomesOf([vote({ voterKey, optionKeys: ['khong'] })])).toEqual(['already-voted']);
    const other = randomUUID();
    expect(await outcomesOf([vote({ voterKey: other }), vote({ voterKey: other })])).toEqual([
      'accepted',
      'already-voted',
    ]);
    expect(await count('vote', { voterKey: { $in: [voterKey, other] } })).toBe(2);
  });

  it('counts as of when it was sent: in time although it arrives after the poll has closed', async () => {
    const opensAt = new Date(Date.now() - 7_200_000).toISOString();
    const closesAt = new Date(Date.now() - 3_600_000).toISOString();
    const { documentId: pollId } = await createPoll(cms.strapi, { options: OPTIONS, opensAt, closesAt });
    const at = (milliseconds: number) => ({ submittedAt: new Date(Date.now() + milliseconds).toISOString() });
    const outcomes = await outcomesOf([
      vote({ pollId }, at(-5_400_000)),
      vote({ pollId }, at(-1_000)),
      vote({ pollId }, at(-9_000_000)),
      vote({ pollId }, at(86_400_000)),
    ]);
    expect(outcomes).toEqual(['accepted', 'poll-not-open', 'poll-not-open', 'poll-not-open']);
  });

  it('whose clock says it is from another age counts as sent when it arrives', async () => {
    const event = vote({}, { submittedAt: '1970-01-01T00:00:00.000Z' });
    expect(await outcomesOf([event])).toEqual(['accepted']);
    const { voterKey } = event.vote;
    const stored = await cms.strapi.db.query('api::vote.vote').findOne({ where: { voterKey } });
    expect(Date.parse(stored.submittedAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is refused for an unknown poll or option', async () => {
    const outcomes = await outcomesOf([vote({ pollId: 'khongco' }), vote({ optionKeys: ['la'] })]);
    expect(outcomes).toEqual(['poll-not-found', 'option-not-found']);
  });

  it('is refused with more options than the poll allows', async () => {
    expect(await outcomesOf([vote({ optionKeys: ['co', 'khong'] })])).toEqual(['too-many-options']);
  });
});

describe('a reader’s like', () => {
  it('counts once for each browser, until it is taken back, and is one line of the feed for each batch', async () => {
    const commentId = await createCommentIn();
    const [first, second] = [randomUUID(), randomUUID()];
    const lines = await linesOf(cms.strapi, async () => {
      const batch = [like(commentId, first), like(commentId, second), like(commentId, first)];
      expect(await outcomesOf(batch)).toEqual(['accepted', 'accepted', 'accepted']);
    });
    expect(lines).toEqual([{ type: 'comment', action: 'update', documentId: commentId, name: null }]);
    expect(await likeCount(commentId)).toBe(2);
    await submit([like(commentId, first, { isLiked: false }), like(commentId, second)]);
    expect(await likeCount(commentId)).toBe(1);
  });

  it('of one browser that arrives out of order counts as it was meant last', async () => {
    const commentId = await createCommentIn();
    const [browser, other, third] = [randomUUID(), randomUUID(), randomUUID()];
    const before = [like(commentId, browser, {}, 5), like(commentId, other, {}, 3), like(commentId, third, {}, 4)];
    await submit([like(commentId, browser, { isLiked: false }, 1), like(commentId, other, { isLiked: false }, 2)]);
    await submit(before);
    expect(await likeCount(commentId)).toBe(1);
  });

  it('is refused for a comment that readers do not see', async () => {
    const hidden = await createCommentIn('rejected');
    expect(await outcomesOf([like(hidden), like('khongco')])).toEqual(['comment-not-found', 'comment-not-found']);
  });

  it('is to be sent again while moderators look at the comment again, as a reply and a report are', async () => {
    const edited = await createCommentIn('pending');
    const reply = comment({ parentId: edited });
    const batch = [like(edited), report(edited), reply];
    const { results } = await submit(batch);
    const later = { outcome: 'later', reason: 'comment-pending' };
    expect(results).toEqual(batch.map(({ id }) => ({ id, ...later })));
    await documents(cms.strapi, 'comment').update({ documentId: edited, data: { state: 'approved' } });
    expect(await outcomesOf(batch)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await likeCount(edited)).toBe(1);
  });
});

describe('a reader’s report', () => {
  it('is counted once for each browser, told to moderators only, and changes nothing that readers see', async () => {
    const commentId = await createCommentIn();
    const browser = randomUUID();
    const lines = await linesOf(cms.strapi, async () => {
      const batch = [report(commentId, browser, 'spam'), report(commentId), report('khongco')];
      expect(await outcomesOf(batch)).toEqual(['accepted', 'accepted', 'comment-not-found']);
      await submit([report(commentId, browser, 'falsehood')]);
    });
    expect(lines).toEqual([]);
    const moderator = await logInAs(cms, 'toasoan-moderator');
    const list = await moderator.send(
      'GET',
      '/content-manager/collection-types/api::comment.comment?sort=reportCount:DESC&pageSize=1',
    );
    const [reported] = (list.body as { results: Written[] }).results;
    expect(reported).toMatchObject({
      documentId: commentId,
      state: 'approved',
      reportCount: 2,
      reportReasons: { abuse: 1, falsehood: 1 },
    });
  });
});

describe('a batch', () => {
  it('keeps what is right and says per event what is not', async () => {
    const bad = [
      comment({ text: '' }),
      comment({ email: 'không phải e-mail' }),
      comment({}, { id: 'khong-phai-uuid' }),
      comment({}, { comment: null }),
      vote({ voterKey: 'ngan' }),
      vote({}, { type: 'comment' }),
      like('khongco', 'ngan'),
      report('khongco', randomUUID(), 'ghét'),
    ];
    const good = comment();
    const { results } = await submit([...bad, good]);
    expect(results.map(({ reason, outcome }) => reason ?? outcome)).toEqual([...bad.map(() => 'invalid'), 'accepted']);
    expect(results.map(({ id }) => id)).toEqual([...bad, good].map(({ id }) => id));
  });

  it('sent again doubles nothing', async () => {
    const events = [comment(), vote(), comment()];
    expect(await outcomesOf(events)).toEqual(['accepted', 'accepted', 'accepted']);
    const lines = await linesOf(cms.strapi, async () => {
      expect(await outcomesOf([...events, events[0] as object])).toEqual(Array.from({ length: 4 }, () => 'duplicate'));
    });
    expect(lines).toEqual([]);
    expect(await count('comment', { eventId: { $in: events.map(({ id }) => id) } })).toBe(2);
  });

  it('sent several times at once is kept once', async () => {
    const events = Array.from({ length: 40 }, (_, index) => (index % 2 ? vote() : comment()));
    const answers = await Promise.all(Array.from({ length: 5 }, () => outcomesOf(events)));
    const counts = events.map((_, index) => answers.filter((outcomes) => outcomes[index] === 'accepted').length);
    expect(counts).toEqual(events.map(() => 1));
    expect(new Set(answers.flat())).toEqual(new Set(['accepted', 'duplicate']));
    expect(await count('comment', { eventId: { $in: events.map(({ id }) => id) } })).toBe(20);
  });

  it('that fails in the middle leaves nothing and may be sent again', async () => {
    const events = [comment(), vote()];
    const { connection } = cms.strapi.db;
    await connection.schema.renameTable('votes', 'votes_elsewhere');
    cms.strapi.log.silent = true;
    const { errors } = await ask(cms, SUBMIT, { events });
    cms.strapi.log.silent = false;
    await connection.schema.renameTable('votes_elsewhere', 'votes');
    expect(errors[0]?.message).toBe('Internal Server Error');
    expect(await outcomesOf(events)).toEqual(['accepted', 'accepted']);
  });

  it('holds at most 200 events', async () => {
    const { results } = await submit(Array.from({ length: 200 }, () => comment({ text: 'Đ'.repeat(2000) })));
    expect(results.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    const { status, errors } = await ask(cms, SUBMIT, { events: Array.from({ length: 201 }, () => vote()) });
    expect([status, errors[0]?.message]).toEqual([400, '201 events in one batch; send at most 200.']);
  });

  it('may be empty', async () => {
    expect((await submit([])).results).toEqual([]);
  });
});

describe('an article that is taken down', () => {
  it('takes no more comments, and those of before wait as they were', async () => {
    const other = await createArticle(cms.strapi, await createSection(cms.strapi));
    const event = () => comment({ articleId: other.documentId });
    expect(await outcomesOf([event()])).toEqual(['accepted']);
    await documents(cms.strapi, 'article').unpublish({ documentId: other.documentId });
    expect(await outcomesOf([event()])).toEqual(['article-not-published']);
    expect(await count('comment', { articleDocumentId: other.documentId })).toBe(1);
  });
});
