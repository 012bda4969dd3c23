import { REPORT_ACTION } from '@toasoan/shared/address';
import type { Page } from 'playwright/test';
import { findBarriers } from './newsroom/accessible.ts';
import { logIn } from './newsroom/admin.ts';
import type { Desk } from './newsroom/desk.ts';
import { approveComments } from './newsroom/approved-comments.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { sendForm } from './newsroom/send-form.ts';
import { untilPageSays } from './newsroom/site.ts';

const BROWSER_KEY = 'b'.repeat(43);

/** Puts a comment into the queue. */
async function submit(desk: Desk, articleDocumentId: string, text: string, own: object = {}): Promise<string> {
  const { documentId } = await desk.create('comment', {
    name: 'Bạn đọc thử',
    text,
    articleDocumentId,
    state: 'pending',
    risk: 0,
    riskReasons: [],
    submittedAt: new Date().toISOString(),
    browserKey: BROWSER_KEY,
    ...own,
  });
  return documentId;
}

const WAITING = 'filters[state][$eq]=pending';
const REPORTED = 'filters[state][$eq]=approved&filters[reportCount][$gt]=0';

/** Empties a queue of what other acts have left in it. */
async function clearQueue(desk: Desk, filter: string): Promise<void> {
  const left = await desk.list('comment', `${filter}&pageSize=100`);
  for (const { documentId } of left) await desk.update('comment', documentId, { state: 'rejected' });
  if (left.length > 0) await clearQueue(desk, filter);
}

const focused = (page: Page) => page.locator('[data-comment]:focus');

test('a moderator works through the queue with the keyboard alone', async ({ newsroom, desk, edition, page }) => {
  await clearQueue(desk, WAITING);
  const article = await publishArticle(desk, edition, 'Bài để kiểm duyệt', 'bai-de-kiem-duyet');
  const submitHere = (text: string, own: object = {}) => submit(desk, article.documentId, text, own);
  const riskReasons = [
    { rule: 'gambling', words: 'Từ ngữ quảng cáo cờ bạc, cho vay', points: 70, nameSpans: [], textSpans: [[4, 11]] },
  ];
  await submitHere('Vào nhà cái này đi', { risk: 70, riskReasons });
  await submitHere('Lời khen đáng đăng lên trang.', { risk: 60 });
  await submitHere('Lạc sang chuyện bóng đá rồi.', { risk: 50 });
  const group = [
    'Mua sim số đẹp giá rẻ ở đây nhé bà con',
    'MUA SIM SỐ ĐẸP giá rẻ ở đây nhé bà con!!!',
    'mua sim so dep gia re o day nhe ba con',
  ];
  for (const text of group) await submitHere(text, { risk: 40 });
  const contested = await submitHere('Hai người cùng đọc lời này.', { risk: 30 });
  await submitHere('Kẻ hay quấy rối viết câu này.', { risk: 20, browserKey: 'x'.repeat(43) });

  await logIn(page, newsroom);
  await page.getByRole('link', { name: 'Kiểm duyệt' }).focus();
  await page.keyboard.press('Enter');
  await expect(focused(page)).toContainText('Vào nhà cái này đi');
  await expect(focused(page).locator('mark')).toHaveText('nhà cái');
  await expect(page.getByRole('region', { name: 'Bài viết' })).toContainText('Bài để kiểm duyệt');
  expect(await findBarriers(page, '[data-desk]')).toEqual([]);

  await page.keyboard.press('s');
  await expect(page.getByRole('status').filter({ hasText: 'rác' })).toBeVisible();

  await expect(focused(page)).toContainText('Lời khen');
  await page.keyboard.press('a');
  await untilPageSays(newsroom, article.address, 'Lời khen đáng đăng');
  await page.keyboard.press('u');
  await untilPageSays(newsroom, article.address, 'Lời khen đáng đăng', 'not');
  await expect(focused(page)).toContainText('Lời khen');
  await page.keyboard.press('a');

  await expect(focused(page)).toContainText('Lạc sang');
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog', { name: 'Từ chối 1 bình luận' })).toBeVisible();
  expect(await findBarriers(page, '[data-desk]')).toEqual([]);
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');

  await expect(focused(page)).toContainText('2 bình luận giống thế');
  await page.keyboard.press('d');
  await expect(page.getByText('Đang nói tới 3 bình luận')).toBeVisible();
  await page.keyboard.press('s');

  await expect(focused(page)).toContainText('Hai người cùng đọc');
  await desk.update('comment', contested, { state: 'approved' });
  await page.keyboard.press('s');
  await expect(page.getByText(/Không đổi gì: .+ đã quyết định trước lúc .+ \(Đã duyệt\)/u)).toBeVisible();

  await expect(focused(page)).toContainText('Kẻ hay quấy rối');
  await expect(page.getByRole('region', { name: 'Cùng trình duyệt' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: /Chặn nguồn gửi/u })).toBeVisible();
  expect(await findBarriers(page, '[data-desk]')).toEqual([]);
  for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('Quấy rối');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Đã chặn nguồn gửi/u)).toBeVisible();

  const states = async () => {
    const all = await desk.list('comment', 'sort=risk:DESC');
    const own = all.filter(({ articleDocumentId }) => articleDocumentId === article.documentId);
    return own.map(({ state, moderationReason }) => [state, moderationReason].filter(Boolean).join(' '));
  };
  await expect
    .poll(states)
    .toEqual(['spam', 'approved', 'rejected offTopic', 'spam', 'spam', 'spam', 'approved', 'spam banned']);
  expect(await desk.list('ban')).toMatchObject([{ kind: 'browser', reason: 'Quấy rối' }]);
});

test('a moderator looks at what readers have reported, keeps one and takes one down', async ({
  newsroom,
  desk,
  edition,
  page,
}) => {
  await clearQueue(desk, REPORTED);
  const article = await publishArticle(desk, edition, 'Bài có lời bị báo', 'bai-co-loi-bi-bao');
  const [kept = '', bad = ''] = await approveComments(desk, article, [
    { text: 'Lời nói thẳng, chẳng hại ai.' },
    { name: 'W'.repeat(60), text: `Số nhà của ông ấy là mười hai${'!'.repeat(300)}` },
  ]);
  await untilPageSays(newsroom, article.address, 'Số nhà của ông ấy');
  for (const [commentId, reason] of [
    [bad, 'privacy'],
    [bad, 'privacy'],
    [kept, 'other'],
  ] as const) {
    expect((await sendForm(newsroom.siteUrl, REPORT_ACTION, { commentId, reason })).status).toBeLessThan(400);
  }

  const reported = async () => (await desk.list('comment', REPORTED)).map(({ reportCount }) => reportCount).sort();
  await expect.poll(reported).toEqual([1, 2]);

  await logIn(page, newsroom);
  await page.goto(`${newsroom.cmsUrl}/admin/kiem-duyet`);
  await page.getByRole('button', { name: 'Bị báo vi phạm (2)' }).click();
  await expect(focused(page)).toContainText('Số nhà của ông ấy');
  await expect(focused(page)).toContainText('2 lộ thông tin');
  const [card, beside] = [focused(page), page.getByRole('region', { name: 'Bài viết' })];
  const [cardBox, besideBox] = [await card.boundingBox(), await beside.boundingBox()];
  expect((cardBox?.x ?? 0) + (cardBox?.width ?? 0)).toBeLessThan(besideBox?.x ?? 0);
  expect(await findBarriers(page, '[data-desk]')).toEqual([]);
  await page.keyboard.press('r');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await untilPageSays(newsroom, article.address, 'Số nhà của ông ấy', 'not');

  await expect(focused(page)).toContainText('Lời nói thẳng');
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Bị báo vi phạm (0)' })).toBeVisible();
  await page.keyboard.press('u');
  await expect(focused(page)).toContainText('Lời nói thẳng');
  await expect(page.getByRole('button', { name: 'Bị báo vi phạm (1)' })).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.getByText('Không có bình luận nào ở đây.')).toBeVisible();
  expect(await findBarriers(page, '[data-desk]')).toEqual([]);
  await untilPageSays(newsroom, article.address, 'Lời nói thẳng');
});
