import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { articleAddress, COMMENT_ACTION, VOTE_ACTION } from '@toasoan/shared/address';
import type { Desk } from './newsroom/desk.ts';
import type { FirstEdition } from './newsroom/first-edition.ts';
import { expect, test } from './newsroom/fixtures.ts';
import type { Newsroom } from './newsroom/newsroom.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { sendForm } from './newsroom/send-form.ts';
import { ask, untilPageSays, untilStatus } from './newsroom/site.ts';

async function post({ siteUrl }: Newsroom, action: string, fields: Record<string, string>): Promise<number> {
  const answer = await sendForm(siteUrl, action, fields);
  await answer.text();
  return answer.status;
}

const sendComment = (newsroom: Newsroom, articleId: string, text: string) =>
  post(newsroom, COMMENT_ACTION, { articleId, name: 'Bạn đọc', email: '', text, website: '' });

async function publishAndSee(newsroom: Newsroom, desk: Desk, edition: FirstEdition, slug: string) {
  const article = await publishArticle(desk, edition, `Bài ${slug}`, slug);
  await untilStatus(newsroom, article.address, 200);
  return article;
}

async function textsIn(desk: Desk, articleId: string): Promise<string[]> {
  const comments = await desk.list('comment', 'sort=createdAt:DESC');
  return comments
    .filter((comment) => comment['articleDocumentId'] === articleId)
    .map((comment) => String(comment['text']))
    .sort();
}

const twenty = (what: string) =>
  Array.from({ length: 20 }, (_, index) => `${what} số ${String(index + 1).padStart(2, '0')}`);

test('comments and votes sent while the CMS is down, with the web killed in the middle, arrive once each', async ({
  newsroom,
  desk,
  edition,
}) => {
  const article = await publishAndSee(newsroom, desk, edition, 'bai-luc-mat-dien');
  const votesBefore = await desk.count('vote');
  const pollOption = (edition.poll['options'] as { key: string }[])[0]?.key ?? '';

  await newsroom.cms.stop('SIGKILL');
  const texts = twenty('Bình luận lúc mất điện');
  for (const [index, text] of texts.entries()) {
    expect(await sendComment(newsroom, article.documentId, text)).toBe(202);
    expect(
      await post(newsroom, VOTE_ACTION, { pollId: edition.poll.documentId, option: pollOption, returnTo: '/' }),
    ).toBe(200);
    if (index === 9) {
      await newsroom.web.stop('SIGKILL');
      await newsroom.web.start();
    }
  }
  expect((await ask(newsroom, article.address)).status).toBe(200);

  await newsroom.cms.start();
  await expect.poll(() => textsIn(desk, article.documentId), { timeout: 60_000 }).toEqual(texts);
  await expect.poll(() => desk.count('vote'), { timeout: 60_000 }).toBe(votesBefore + 20);
});

test('the web killed while it forwards neither loses nor doubles a comment', async ({ newsroom, desk, edition }) => {
  const article = await publishAndSee(newsroom, desk, edition, 'bai-luc-web-chet');
  const texts = twenty('Bình luận lúc web chết');
  const sent = texts.map((text) => sendComment(newsroom, article.documentId, text).catch(() => 0));
  await Promise.all(sent.slice(0, 5));
  await newsroom.web.stop('SIGKILL');
  const statuses = await Promise.all(sent);
  await newsroom.web.start();
  const acknowledged = texts.filter((_, index) => statuses[index] === 202);
  await expect
    .poll(() => textsIn(desk, article.documentId), { timeout: 60_000 })
    .toEqual(expect.arrayContaining(acknowledged));
  const arrived = await textsIn(desk, article.documentId);
  expect(new Set(arrived).size).toBe(arrived.length);
});

test('what is published while the web is down is on the site when it is back', async ({ newsroom, desk, edition }) => {
  await newsroom.web.stop('SIGKILL');
  const article = await publishArticle(desk, edition, 'Đăng lúc web nghỉ', 'dang-luc-web-nghi');
  await newsroom.web.start();
  const address = articleAddress({ sectionSlug: 'thoi-su', slug: article.slug, serial: article['serial'] as number });
  await untilPageSays(newsroom, address, 'Đăng lúc web nghỉ');
});

/** Lets the database of the CMS refuse, at the COMMIT, whatever brings a comment; gives back what ends that. */
function refuseComments({ dataDir }: Newsroom): () => void {
  const run = (statements: string) => {
    const database = new DatabaseSync(join(dataDir, 'cms.db'), { timeout: 5_000 });
    database.exec(statements);
    database.close();
  };
  run(`create table commit_parents (id integer primary key);
    create table commit_children (parent integer references commit_parents (id) deferrable initially deferred);
    create trigger refuse_commit after insert on comments begin insert into commit_children values (1); end`);
  return () => run('drop trigger refuse_commit; drop table commit_children; drop table commit_parents');
}

test('a comment that the CMS could not store is kept by the site and arrives later', async ({
  newsroom,
  desk,
  edition,
}) => {
  const article = await publishAndSee(newsroom, desk, edition, 'bai-luc-khong-luu-duoc');
  const accept = refuseComments(newsroom);
  expect(await sendComment(newsroom, article.documentId, 'Lời này phải còn.')).toBe(202);
  await expect.poll(() => newsroom.cms.printed()).toContain('The transaction could not be committed');
  expect(await textsIn(desk, article.documentId)).toEqual([]);
  accept();
  await expect.poll(() => textsIn(desk, article.documentId), { timeout: 60_000 }).toEqual(['Lời này phải còn.']);
});
