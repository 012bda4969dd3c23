import { logIn } from './newsroom/admin.ts';
import { expect, test } from './newsroom/fixtures.ts';

/** More than any disk of a machine that runs tests has free. */
const MORE_THAN_THERE_IS = '1048576';

test('the desk is told that the disk is nearly full, on every page, and no longer when it is not', async ({
  newsroom,
  browser,
}) => {
  const page = await browser.newPage();
  await newsroom.cms.stop();
  const full = newsroom.otherCms({ DISK_SPARE_MIB: MORE_THAN_THERE_IS });
  await full.start();
  try {
    await logIn(page, newsroom);
    const notice = page.getByText(
      /^Đĩa của máy chủ gần đầy \(còn \d+ MB\): chưa nhận được ảnh mới, bài viết vẫn lưu được/u,
    );
    for (const address of ['', '/plugins/upload', '/content-manager/collection-types/api::article.article']) {
      await page.goto(`${newsroom.cmsUrl}/admin${address}`);
      await expect(notice).toBeInViewport();
    }
  } finally {
    await full.stop();
    await newsroom.cms.start();
  }
  const answer = page.waitForResponse(/\/disk-room$/u);
  await page.reload();
  await (await answer).finished();
  await expect(page.getByText('Đĩa của máy chủ')).toHaveCount(0);
  await page.close();
});
