import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMENT_ACTION, PRIVACY_ADDRESS, VOTE_ACTION } from '@toasoan/shared/address';
import { expect, test } from './newsroom/fixtures.ts';
import type { Newsroom } from './newsroom/newsroom.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { sendForm } from './newsroom/send-form.ts';
import { untilPageSays, untilStatus } from './newsroom/site.ts';

/** For documentation only (RFC 5737, RFC 3849): no other part of the tests comes from there. */
const ADDRESSES = ['198.51.100.77', '2001:db8:77:1::5'];
const TRACES = ['198.51.100', '2001:db8:77', '198-51-100'];

/** The files, and the logs, in which a text stands. */
function findTraces({ dataDir, cms, web }: Newsroom, texts: readonly string[]): string[] {
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name))] as const);
  const logs = [cms, web].map((process, index) => [`log ${index}`, Buffer.from(process.printed())] as const);
  return [...contents, ...logs].flatMap(([name, bytes]) => (texts.some((text) => bytes.includes(text)) ? [name] : []));
}

test('the address of a reader is kept nowhere: in no database, inbox, page or log', async ({
  newsroom,
  desk,
  edition,
}) => {
  const { documentId, address } = await publishArticle(desk, edition, 'Bài giữ kín', 'bai-giu-kin');
  await untilStatus(newsroom, address, 200);
  for (const from of ADDRESSES) {
    const words = {
      articleId: documentId,
      name: 'Phạm Thị Kín',
      email: 'kin@ban.doc.example',
      text: `Từ một nơi ${from.length}`,
    };
    expect((await sendForm(newsroom.siteUrl, COMMENT_ACTION, words, from)).status).toBe(202);
    const { options } = (await desk.list('poll', 'populate=options')).find(
      (poll) => poll.documentId === edition.poll.documentId,
    ) as unknown as { options?: { key: string }[] };
    const vote = { pollId: edition.poll.documentId, option: options?.[0]?.key ?? '' };
    expect([200, 422]).toContain((await sendForm(newsroom.siteUrl, VOTE_ACTION, vote, from)).status);
  }
  const arrived = async () =>
    (await desk.list('comment')).filter(({ articleDocumentId }) => articleDocumentId === documentId).length;
  await expect.poll(arrived).toBe(2);
  expect(findTraces(newsroom, ['Phạm Thị Kín'])).toEqual(expect.arrayContaining(['inbox.db-wal', 'cms.db-wal']));
  expect(findTraces(newsroom, TRACES)).toEqual([]);
});

test('a reader is told what is kept, and erased beside the running CMS, off the page', async ({
  newsroom,
  desk,
  edition,
}) => {
  await untilPageSays(newsroom, PRIVACY_ADDRESS, '90 ngày sau khi gửi');
  const { documentId, address } = await publishArticle(desk, edition, 'Bài xin xóa', 'bai-xin-xoa');
  await untilStatus(newsroom, address, 200);
  const words = {
    articleId: documentId,
    name: 'Võ Văn Xóa',
    email: 'xoa@ban.doc.example',
    text: 'Xin đừng giữ lời này.',
  };
  expect((await sendForm(newsroom.siteUrl, COMMENT_ACTION, words)).status).toBe(202);
  const find = async () =>
    (await desk.list('comment')).find(({ articleDocumentId }) => articleDocumentId === documentId);
  await expect.poll(find).toBeDefined();
  await desk.update('comment', (await find())?.documentId ?? '', { state: 'approved' });
  await untilPageSays(newsroom, address, 'Xin đừng giữ lời này.');

  const told = await newsroom.askOfReader('export', 'xoa@ban.doc.example');
  expect(told, told.output).toMatchObject({ code: 0 });
  expect(told.output).toContain('Xin đừng giữ lời này.');
  expect((await newsroom.askOfReader('erase', 'xoa@ban.doc.example')).output).toContain('{"comments":1}');
  await untilPageSays(newsroom, address, 'Xin đừng giữ lời này.', 'not');
  expect(await find()).toBeUndefined();
});
