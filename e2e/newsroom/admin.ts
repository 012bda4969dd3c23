import { expect, test, type Page } from 'playwright/test';
import { ADMINISTRATOR, type Newsroom } from './newsroom.ts';

const LIMIT_LASTS_MS = 330_000;

/** The CMS takes five logins of one account in five minutes, and the acts of this suite may be faster: then they wait. */
export async function untilLetIn<Result>(logInOnce: () => Promise<Result>): Promise<Result> {
  test.info().setTimeout(test.info().timeout + LIMIT_LASTS_MS);
  let result: Result | undefined;
  await expect(async () => {
    result = await logInOnce();
  }).toPass({ timeout: LIMIT_LASTS_MS, intervals: [1_000, 10_000] });
  return result as Result;
}

/** Logs the administrator in to the admin panel. */
export async function logIn(page: Page, { cmsUrl }: Newsroom): Promise<void> {
  await page.goto(`${cmsUrl}/admin`);
  await page.locator('input[name=email]').fill(ADMINISTRATOR.email);
  await page.locator('input[name=password]').fill(ADMINISTRATOR.password);
  await untilLetIn(async () => {
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page).not.toHaveURL(/login/u, { timeout: 5_000 });
  });
}

/** Publishes the draft of an article as an editor does: opens it in the admin and presses the button. */
export async function publishInAdmin(page: Page, newsroom: Newsroom, documentId: string): Promise<void> {
  await page.goto(`${newsroom.cmsUrl}/admin/content-manager/collection-types/api::article.article/${documentId}`);
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await expect(page.getByText(/[Đđ]ã xuất bản|[Đđ]ã đăng/u).first()).toBeVisible();
}
