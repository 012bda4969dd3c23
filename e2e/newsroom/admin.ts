import { expect, type Page } from 'playwright/test';
import { ADMINISTRATOR, type Newsroom } from './newsroom.ts';

/** Logs the administrator in to the admin panel. */
export async function logIn(page: Page, { cmsUrl }: Newsroom): Promise<void> {
  await page.goto(`${cmsUrl}/admin`);
  await page.locator('input[name=email]').fill(ADMINISTRATOR.email);
  await page.locator('input[name=password]').fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).not.toHaveURL(/login/u);
}

/** Publishes the draft of an article as an editor does: opens it in the admin and presses the button. */
export async function publishInAdmin(page: Page, newsroom: Newsroom, documentId: string): Promise<void> {
  await page.goto(`${newsroom.cmsUrl}/admin/content-manager/collection-types/api::article.article/${documentId}`);
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await expect(page.getByText(/[Đđ]ã xuất bản|[Đđ]ã đăng/u).first()).toBeVisible();
}
