import { HOME_ADDRESS, pollAddress, RECEIPT_ADDRESS, VOTE_ACTION } from '@toasoan/shared/address';
import type { Page } from 'playwright/test';
import { expectAccessible, openBrowser } from './newsroom/accessible.ts';
import { type Desk, type DeskDocument, linkTo } from './newsroom/desk.ts';
import { expect, test } from './newsroom/fixtures.ts';
import type { FirstEdition } from './newsroom/first-edition.ts';
import { sendFromNeighbours, VOTES_PER_NETWORK } from './newsroom/neighbours.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { untilPageSays } from './newsroom/site.ts';

const OPTIONS = ['Chợ đầu hẻm', 'Siêu thị', 'Đặt qua điện thoại', 'Vườn nhà'];
const REASON = 'Hơn ba trăm phiếu gửi dồn từ một mạng trong vài giây.';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** A poll with several choices on the home page and on a section. */
function placePoll(desk: Desk, edition: FirstEdition, slug: string): Promise<DeskDocument> {
  return desk.create('poll', {
    slug,
    question: `Nhà bạn mua rau ở đâu (${slug})?`,
    options: OPTIONS.map((label) => ({ label })),
    opensAt: inDays(-1),
    resultsShown: 'afterVoting',
    maxChoices: 2,
    mayChangeVote: true,
    onEveryPage: false,
    onHomePage: true,
    sections: linkTo(edition.section.documentId),
  });
}

async function choose(page: Page, labels: readonly string[]): Promise<void> {
  for (const label of OPTIONS) await page.getByLabel(label).setChecked(labels.includes(label));
  await page.getByRole('button', { name: 'Bình chọn' }).click();
}

/** A vote is in the chain of its poll a little after it was sent. */
async function untilFound(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('status')).toContainText('có trong sổ phiếu', { timeout: 500 });
  }).toPass({ timeout: 20_000 });
}

test('every state of a poll and of its receipts is accessible without scripts', async ({
  newsroom,
  desk,
  edition,
  browser,
}) => {
  test.slow();
  const poll = await placePoll(desk, edition, 'mua-rau-tat');
  const sealed = await desk.create('poll', {
    slug: 'giu-kin-ket-qua',
    question: 'Bạn chấm bài này mấy điểm?',
    options: [{ label: 'Chín' }, { label: 'Mười' }],
    opensAt: inDays(-1),
    closesAt: inDays(1),
    resultsShown: 'afterClosing',
    onEveryPage: false,
  });
  const later = await desk.create('poll', {
    slug: 'chua-mo',
    question: 'Bạn có đi hội không?',
    options: [{ label: 'Có' }, { label: 'Không' }],
    opensAt: inDays(1),
    resultsShown: 'always',
    onEveryPage: false,
  });
  const address = pollAddress(poll.slug);
  await untilPageSays(newsroom, address, 'mua-rau-tat');
  const context = await openBrowser(browser, false);
  const page = await context.newPage();
  const open = (where: string) => page.goto(`${newsroom.siteUrl}${where}`);

  await open(address);
  await expectAccessible(page, 'a poll with several choices');
  await choose(page, []);
  await expect(page.getByRole('status').first()).toHaveText(/Bạn chưa chọn câu trả lời/u);
  await expectAccessible(page, 'a vote without a choice');
  await choose(page, OPTIONS.slice(0, 3));
  await expect(page.getByRole('status').first()).toHaveText(/Hãy chọn nhiều nhất 2 câu/u);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expectAccessible(page, 'a vote with too many choices');
  await choose(page, OPTIONS.slice(0, 2));
  await expect(page.getByText('phiếu của bạn đã được ghi nhận')).toBeVisible();
  await expectAccessible(page, 'a vote with several choices that is counted');
  await page.locator('.vote-receipt').getByRole('link').click();
  await untilFound(page);
  await expectAccessible(page, 'a receipt that is found');
  await open(address);
  await choose(page, OPTIONS.slice(1, 3));
  await page.getByRole('button', { name: 'Xác nhận bình chọn' }).click();
  await expect(page.getByText('Phiếu của bạn đã được đổi.')).toBeVisible();
  await expectAccessible(page, 'a vote that is changed');

  await untilPageSays(newsroom, HOME_ADDRESS, 'mua-rau-tat');
  for (const where of [HOME_ADDRESS, '/thoi-su/']) {
    await open(where);
    await expect(page.getByRole('region', { name: 'mua-rau-tat' })).toBeVisible();
    await expectAccessible(page, `a poll on ${where}`);
  }
  await open(RECEIPT_ADDRESS);
  await expectAccessible(page, 'the search for a receipt');
  for (const [code, said] of [
    ['7K2M', 'gồm 16 chữ và số'],
    ['7K2M-9QXA-04TZ-BBCD', 'Chưa có phiếu nào'],
  ] as const) {
    await page.getByLabel('Mã phiếu').fill(code);
    await page.getByLabel('Mã phiếu').press('Enter');
    await expect(page.getByRole('status')).toContainText(said);
    await expectAccessible(page, `a receipt of which is said: ${said}`);
  }

  await open(pollAddress(sealed.slug));
  await expectAccessible(page, 'a poll with results after closing');
  await page.getByLabel('Mười').check();
  await page.getByRole('button', { name: 'Bình chọn' }).click();
  await page.getByRole('button', { name: 'Xác nhận bình chọn' }).click();
  await expect(page.getByText('Kết quả được công bố khi thăm dò khép lại.')).toBeVisible();
  await expectAccessible(page, 'a vote whose results are kept back');
  await open(pollAddress(later.slug));
  await expectAccessible(page, 'a poll that is not open yet');

  const [option] = (await desk.list('poll', 'populate=options'))
    .filter(({ documentId }) => documentId === poll.documentId)
    .flatMap(({ options }) => options as { key: string }[]);
  const from = { 'x-forwarded-for': '11.223.0.7' };
  const began = new Date();
  const crowd = { action: VOTE_ACTION, from, count: VOTES_PER_NETWORK };
  const ballot = { pollId: poll.documentId, option: option?.key ?? '' };
  expect(await sendFromNeighbours(newsroom.siteUrl, crowd, ballot)).toEqual({ 200: VOTES_PER_NETWORK });
  await page.setExtraHTTPHeaders(from);
  await open(address);
  await choose(page, OPTIONS.slice(0, 1));
  await expect(page.getByRole('status').first()).toHaveText(/rất nhiều lượt gửi cùng lúc. Hãy chờ \d+ giây/u);
  await expectAccessible(page, 'a vote from a crowded network');

  const ofPoll = `filters[pollDocumentId][$eq]=${poll.documentId}`;
  await expect.poll(() => desk.count('vote', ofPoll)).toBe(VOTES_PER_NETWORK + 1);
  await desk.create('vote-void', {
    poll: linkTo(poll.documentId),
    from: began.toISOString(),
    until: new Date().toISOString(),
    perNetworkFrom: 100,
    reason: REASON,
  });
  await untilPageSays(newsroom, address, REASON);
  await open(address);
  await expect(page.getByRole('region', { name: 'Phiếu không được tính' })).toContainText('đã hủy 300 phiếu');
  await expectAccessible(page, 'votes that are void');

  await desk.update('poll', poll.documentId, { closesAt: new Date().toISOString() });
  await untilPageSays(newsroom, address, 'Thăm dò đã khép lại.');
  await choose(page, OPTIONS.slice(0, 1));
  await expect(page.getByText('Thăm dò đã khép lại nên không nhận thêm phiếu.')).toBeVisible();
  await expectAccessible(page, 'a vote that comes too late');
  await open(address);
  await expectAccessible(page, 'a poll that is closed');
  await context.close();
});

test('a poll with several choices is answered with the keyboard alone, and every state of it is accessible', async ({
  newsroom,
  desk,
  edition,
  page,
}) => {
  test.slow();
  const poll = await placePoll(desk, edition, 'mua-rau-bat');
  await untilPageSays(newsroom, HOME_ADDRESS, 'mua-rau-bat');
  await page.goto(`${newsroom.siteUrl}${HOME_ADDRESS}`);
  const box = page.getByRole('region', { name: 'mua-rau-bat' });
  const status = box.getByRole('status');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await box
    .getByRole('group', { name: poll['question'] as string })
    .getByRole('checkbox')
    .first()
    .focus();
  await press('Space', 'Tab', 'Space', 'Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Enter');
  await expect(status).toHaveText(/Hãy chọn nhiều nhất 2 câu/u);
  await expect(box.getByRole('button', { name: 'Bình chọn' })).toBeFocused();
  await expectAccessible(page, 'a vote with too many choices in its place');

  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Enter');
  await expect(status).toHaveText(/phiếu của bạn đã được ghi nhận/u);
  await expect(box.getByText('lựa chọn của bạn')).toHaveCount(2);
  await expectAccessible(page, 'a vote with several choices that is counted in its place');
  await press('Tab');
  await expect(box.locator('.vote-receipt').getByRole('link')).toBeFocused();
  await press('Enter');
  await expect(page).toHaveURL(new RegExp(RECEIPT_ADDRESS, 'u'));
  await untilFound(page);

  const { address } = await publishArticle(desk, edition, 'Bài có nhiều lựa chọn', 'bai-co-nhieu-lua-chon', {
    poll: linkTo(poll.documentId),
  });
  await untilPageSays(newsroom, address, 'mua-rau-bat');
  await page.goto(`${newsroom.siteUrl}${address}`);
  await choose(page, OPTIONS.slice(3));
  await expect(status).toHaveText('Phiếu của bạn đã được đổi.');
  await expectAccessible(page, 'a vote that is changed in its place');
});
