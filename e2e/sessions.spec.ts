import { logIn as logInByProgram } from '@toasoan/testing/admin-client';
import { findBarriers } from './newsroom/accessible.ts';
import { logIn, untilLetIn } from './newsroom/admin.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { ADMINISTRATOR } from './newsroom/newsroom.ts';

const COLLEAGUE = { email: 'lan@toasoan.test', password: 'Mat-khau-thu-9' };

test('the technician sees who is logged in, and logs somebody out at once', async ({ newsroom, page }) => {
  const { cmsUrl } = newsroom;
  const technician = await untilLetIn(() => logInByProgram(cmsUrl, ADMINISTRATOR.email, ADMINISTRATOR.password));
  const roles = (await technician.mustSend('GET', '/admin/roles')) as { data: { id: number; name: string }[] };
  const role = roles.data.find(({ name }) => name === 'Biên tập viên');
  const invited = (await technician.mustSend('POST', '/admin/users', {
    email: COLLEAGUE.email,
    firstname: 'Lan',
    lastname: 'Đỗ',
    roles: [role?.id],
  })) as { data: { registrationToken: string } };
  const { registrationToken } = invited.data;
  const userInfo = { firstname: 'Lan', lastname: 'Đỗ', password: COLLEAGUE.password };
  await technician.mustSend('POST', '/admin/register', { registrationToken, userInfo });
  const stolen = await logInByProgram(cmsUrl, COLLEAGUE.email, COLLEAGUE.password);

  await logIn(page, newsroom);
  await page.goto(`${cmsUrl}/admin/settings/phien-dang-nhap`);
  await expect(page).toHaveTitle(/Phiên đăng nhập/u);
  await expect(page.getByRole('link', { name: 'Phiên đăng nhập' })).toBeVisible();
  const own = page.getByRole('region', { name: 'viên Quản trị' });
  await expect(own.getByText('(phiên bạn đang dùng)')).toHaveCount(1);
  const hers = page.getByRole('region', { name: 'Đỗ Lan' });
  await expect(hers).toContainText('Biên tập viên');
  await expect(hers.getByRole('row')).toHaveCount(3);
  expect(await findBarriers(page, '[data-sessions]')).toEqual([]);

  await hers
    .getByRole('button', { name: /^Kết thúc phiên/u })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã kết thúc phiên của Đỗ Lan' })).toBeVisible();
  await expect(hers.getByRole('row')).toHaveCount(2);
  await hers.getByRole('button', { name: 'Kết thúc mọi phiên' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await expect(hers).toHaveCount(0);
  expect((await stolen.send('GET', '/admin/users/me')).status).toBe(401);
});
