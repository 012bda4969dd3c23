import { pollAddress } from '@toasoan/shared/address';
import type { Page } from 'playwright/test';
import type { Desk } from './newsroom/desk.ts';
import type { FirstEdition } from './newsroom/first-edition.ts';
import { expect, test, withAndWithoutScripts } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { ask, untilStatus } from './newsroom/site.ts';

const countVotes = (desk: Desk, { poll }: FirstEdition) =>
  desk.count('vote', `filters[pollDocumentId][$eq]=${poll.documentId}`);

async function castVote(page: Page, url: string, { hasScripts }: { hasScripts: boolean }): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Xe đạp').check();
  await page.getByRole('button', { name: 'Bình chọn' }).click();
  // Without a script the site asks whether it was the reader who sent it.
  if (!hasScripts) await page.getByRole('button', { name: 'Xác nhận bình chọn' }).click();
  await expect(page.getByText(/\d+ phiếu/u).first()).toBeVisible();
}

withAndWithoutScripts(() => {
  test('a vote is counted once and a second one is refused with the results', async ({
    newsroom,
    desk,
    edition,
    page,
    javaScriptEnabled,
    key,
  }) => {
    const article = await publishArticle(desk, edition, `Bài có thăm dò ${key}`, `bai-co-tham-do-${key}`);
    const { address } = article;
    await untilStatus(newsroom, address, 200);
    const before = await countVotes(desk, edition);

    for (const expected of [/Xe đạp/u, /đã bình chọn/iu]) {
      await castVote(page, `${newsroom.siteUrl}${address}`, { hasScripts: javaScriptEnabled });
      await expect(page.getByText(expected).first()).toBeVisible();
    }
    await expect.poll(() => countVotes(desk, edition)).toBe(before + 1);
  });
});

test('the poll has a page of its own whose bars follow the votes', async ({ newsroom, desk, edition, page }) => {
  const address = pollAddress('ban-di-lam-bang-gi');
  await untilStatus(newsroom, address, 200);
  const before = await countVotes(desk, edition);
  await castVote(page, `${newsroom.siteUrl}${address}`, { hasScripts: true });
  await expect.poll(() => countVotes(desk, edition)).toBe(before + 1);
  await expect
    .poll(async () => (await ask(newsroom, address)).body)
    .toMatch(new RegExp(`(?<!\\d)${before + 1}\\s*phiếu`, 'u'));
});
