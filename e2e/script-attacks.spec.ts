import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMENT_ACTION } from '@toasoan/shared/address';
import { commentAddress, commentsAddress } from '@toasoan/shared/comments-address';
import type { Browser, Page } from 'playwright/test';
import { logIn } from './newsroom/admin.ts';
import { toAttackComments, type AttackComment } from './newsroom/attack-comments.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { sendForm } from './newsroom/send-form.ts';
import type { Newsroom } from './newsroom/newsroom.ts';
import { ask, untilStatus } from './newsroom/site.ts';

const ROOT = join(import.meta.dirname, '..');
const LIST = join(process.env['SHARED_DATA_DIR'] ?? join(ROOT, '../shared/data'), 'xss-payloads.txt');
/** 1 takes every attack that is short enough for it as a name, too. */
const ATTACKS_PER_TEXT = Number(process.env['ATTACKS_PER_TEXT'] ?? 12);
const SENT_AT_ONCE = 8;
const PHONE = { width: 390, height: 844 };

/** What a comment is printed with, and nothing else. */
const ELEMENTS = 'a article b button div form input li ol p span time'.split(' ');

test.describe('words that try to become code', () => {
  const isAbsent = !existsSync(LIST);
  if (isAbsent)
    console.warn(`Script attacks are not tried: the public list of them is not at ${LIST} (SHARED_DATA_DIR).`);
  test.skip(isAbsent, 'the public list of attacks is absent');
  test.setTimeout(3_600_000 / ATTACKS_PER_TEXT);

  test('are printed as words, and do nothing to readers or moderators', async ({
    newsroom,
    desk,
    edition,
    browser,
  }) => {
    const comments = toAttackComments(readFileSync(LIST, 'utf8').split('\n').filter(Boolean), ATTACKS_PER_TEXT);
    await desk.saveSingle('comment-settings', { policy: 'moderated', riskHeldFrom: 90 });
    const article = await publishArticle(desk, edition, 'Bài bị thử phá', 'bai-bi-thu-pha', { commentPolicy: 'open' });
    await untilStatus(newsroom, article.address, 200);
    await sendAll(newsroom.siteUrl, article.documentId, comments);
    const ofArticle = `filters[articleDocumentId][$eq]=${article.documentId}`;
    const findIn = (state: string) => desk.list('comment', `${ofArticle}&filters[state][$eq]=${state}`);
    await expect.poll(async () => (await findIn('pending')).length).toBeGreaterThan(0);
    await expectCalmDesk(newsroom, browser);
    await expect
      .poll(
        async () => {
          for (const { documentId } of await findIn('pending')) {
            await desk.update('comment', documentId, { state: 'approved' });
          }
          return (await ask(newsroom, article.address)).body;
        },
        { timeout: 1_800_000 / ATTACKS_PER_TEXT },
      )
      .toContain(`Bình luận (${comments.length})`);

    const page = await browser.newPage({ viewport: PHONE });
    const alarms = watch(page, newsroom.siteUrl);
    const printed: AttackComment[] = [];
    await page.goto(`${newsroom.siteUrl}${article.address}`);
    await expectWhole(page);
    for (let number = 1; ; number += 1) {
      await page.goto(`${newsroom.siteUrl}${commentsAddress(article.documentId, 'newest', number)}`);
      printed.push(...(await readComments(page)));
      await expectWhole(page);
      if ((await page.locator('a[rel~=next]').count()) === 0) break;
    }
    expect(toLines(printed)).toEqual(toLines(comments));

    for (const { documentId } of (await findIn('approved')).slice(0, 3)) {
      for (const address of [
        commentAddress(documentId, 1),
        `/-/bao-vi-pham?binh-luan=${documentId}`,
        `/-/tra-loi?binh-luan=${documentId}`,
      ]) {
        await page.goto(`${newsroom.siteUrl}${address}`);
        await expect(page.locator('main h1')).toBeVisible();
      }
    }
    expect(alarms).toEqual([]);
    await page.close();
  });
});

/** The desk shows moderators what waits, and nothing else happens. */
async function expectCalmDesk(newsroom: Newsroom, browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const alarms = watch(page, newsroom.cmsUrl);
  await logIn(page, newsroom);
  await page.goto(`${newsroom.cmsUrl}/admin/kiem-duyet`);
  await expect(page.getByRole('heading', { name: 'Kiểm duyệt' })).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  expect(alarms).toEqual([]);
  await page.close();
}

async function sendAll(siteUrl: string, articleId: string, comments: readonly AttackComment[]): Promise<void> {
  const waiting = [...comments];
  const send = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const fields = { articleId, ...next, email: '', website: '' };
      expect((await sendForm(siteUrl, COMMENT_ACTION, fields)).status).toBe(202);
    }
  };
  await Promise.all(Array.from({ length: SENT_AT_ONCE }, send));
}

/** What must not happen on a page: dialogs, requests elsewhere, other pages or windows, errors of scripts. */
function watch(page: Page, origin: string): string[] {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => alarms.push('popup'));
  page.on('pageerror', (error) => alarms.push(`error ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) alarms.push(`request ${request.url()}`);
  });
  return alarms;
}

async function readComments(page: Page): Promise<AttackComment[]> {
  return page.locator('.comment-list .comment').evaluateAll((comments) =>
    comments.map((comment) => ({
      name: comment.querySelector('.comment-line b')?.textContent ?? '',
      text: comment.querySelector('.comment-text')?.textContent ?? '',
    })),
  );
}

/** White space is the page's own affair. */
function toLines(comments: readonly AttackComment[]): string[] {
  const toLine = (words: string) => words.replace(/\s+/gu, ' ').trim();
  return comments.map(({ name, text }) => `${toLine(name)}: ${toLine(text)}`).sort();
}

/** Only our own elements stand among the comments, none can run anything, and nothing is wider than the screen. */
async function expectWhole(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    // The like button brings our own script with it.
    const inside = [...document.querySelectorAll('.comment-list, .comment-list *:not(script[src^="/_astro/"]:empty)')];
    return {
      elements: [...new Set(inside.map(({ localName }) => localName))],
      handlers: inside.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on'))),
      links: [...document.querySelectorAll<HTMLAnchorElement>('.comment-list a')].filter(
        (link) => !link.getAttribute('href')?.startsWith('/-/'),
      ).length,
      width: document.documentElement.scrollWidth,
      mains: document.querySelectorAll('body > main, body > footer').length,
    };
  });
  expect(found.elements.filter((name) => !ELEMENTS.includes(name))).toEqual([]);
  expect(found).toMatchObject({ handlers: [], links: 0, width: PHONE.width, mains: 2 });
}
