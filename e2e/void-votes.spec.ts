import { pollAddress, VOTE_ACTION } from '@toasoan/shared/address';
import type { Page } from 'playwright/test';
import { logIn } from './newsroom/admin.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { sendFromNeighbours } from './newsroom/neighbours.ts';
import { sendForm } from './newsroom/send-form.ts';
import { untilPageSays } from './newsroom/site.ts';

const DAY = 86_400_000;
const BURST = 12;
const REASON = 'Mười hai phiếu gửi dồn từ một mạng trong vài giây.';

const toDay = (at: Date) => at.toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Types a day, and eight in the morning, into the two parts of a field. */
async function setTime(page: Page, field: string, at: Date): Promise<void> {
  const parts = page.getByRole('group', { name: field }).getByRole('combobox');
  await parts.first().fill(toDay(at));
  await parts.first().press('Tab');
  await parts.last().fill('08:00');
  await parts.last().press('Tab');
}

test('an editor makes a burst of votes void, in the chain and with a reason that readers see, and takes it back', async ({
  newsroom,
  desk,
  page,
}) => {
  const slug = 'hop-cho-ngay-nao';
  const question = 'Chợ quê nên họp ngày nào?';
  const { documentId: pollId } = await desk.create('poll', {
    slug,
    question,
    options: [
      { key: 'ram', label: 'Ngày rằm' },
      { key: 'chu-nhat', label: 'Chủ nhật' },
    ],
    opensAt: new Date(Date.now() - DAY).toISOString(),
    resultsShown: 'always',
    onEveryPage: false,
  });
  await untilPageSays(newsroom, pollAddress(slug), question);
  const [honest, bought] = ((await desk.list('poll', 'populate=options')).find(
    ({ documentId }) => documentId === pollId,
  )?.['options'] ?? []) as { key: string }[];
  for (let sent = 0; sent < 2; sent += 1) {
    const ballot = { pollId, option: honest?.key ?? '' };
    expect((await sendForm(newsroom.siteUrl, VOTE_ACTION, ballot)).status).toBe(200);
  }
  const burst = { action: VOTE_ACTION, from: { 'x-forwarded-for': '11.225.0.7' }, count: BURST };
  await sendFromNeighbours(newsroom.siteUrl, burst, { pollId, option: bought?.key ?? '' });
  await untilPageSays(newsroom, pollAddress(slug), 'Tổng cộng 14 phiếu');

  await logIn(page, newsroom);
  await page.goto(`${newsroom.cmsUrl}/admin/content-manager/collection-types/api::vote-void.vote-void/create`);
  const save = async (said: RegExp) => {
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByText(said).first()).toBeVisible();
  };
  const [yesterday, tomorrow] = [new Date(Date.now() - DAY), new Date(Date.now() + DAY)];
  await page.getByRole('textbox', { name: 'Lý do' }).fill('Ngắn');
  await save(/quá ngắn/u);
  await page.getByRole('textbox', { name: 'Lý do' }).fill(REASON);
  await setTime(page, 'Phiếu gửi từ lúc', tomorrow);
  await setTime(page, 'Đến trước lúc', yesterday);
  await save(/Bắt buộc phải có/u);
  await page.getByRole('combobox', { name: 'Thăm dò' }).click();
  await page.getByRole('option', { name: question }).click();
  await expect(page.getByText('14 phiếu đang được tính')).toBeVisible();
  await save(/phải sau thời điểm ở ô “Phiếu gửi từ lúc”/u);
  await setTime(page, 'Phiếu gửi từ lúc', yesterday);
  await setTime(page, 'Đến trước lúc', tomorrow);
  const perNetwork = page.getByRole('textbox', { name: 'Chỉ những mạng gửi từ' });
  await perNetwork.fill(String(BURST + 1));
  await expect(page.getByText('Lần hủy này chưa trúng phiếu nào.')).toBeVisible();
  await save(/Không có phiếu nào như thế đang được tính/u);
  const ofBurst = page.getByRole('listitem').filter({ hasText: `Một mạng: ${BURST} phiếu (85,7%)` });
  await ofBurst.getByRole('button', { name: 'Điền vào' }).click();
  await expect(perNetwork).toHaveValue(String(BURST));
  await expect(page.getByRole('combobox', { name: 'Chọn ngày' }).first()).toHaveValue(toDay(new Date()));
  await expect(page.getByText(`Lưu lần hủy này thì ${BURST} phiếu (85,7%) không được tính nữa.`)).toBeVisible();
  await save(/[Đđ]ã lưu/u);
  await expect(page.getByRole('textbox', { name: 'Số phiếu bị hủy' })).toHaveValue(String(BURST));

  await untilPageSays(newsroom, pollAddress(slug), REASON);
  await untilPageSays(newsroom, pollAddress(slug), 'Tổng cộng 2 phiếu');
  const audited = await newsroom.auditPoll(slug);
  expect(audited.output).toContain(`2 votes count, ${BURST} are void`);
  expect(audited.code).toBe(0);

  await page.getByRole('textbox', { name: 'Lý do' }).fill('Một lý do khác hẳn.');
  await save(/Một lần hủy phiếu không sửa được/u);
  await page.reload();
  await page.getByRole('button', { name: 'Thao tác khác' }).click();
  await page.getByRole('menuitem', { name: /Xóa/u }).click();
  await page.getByRole('button', { name: /Xác nhận|Đồng ý/u }).click();
  await untilPageSays(newsroom, pollAddress(slug), REASON, 'not');
  await untilPageSays(newsroom, pollAddress(slug), 'Tổng cộng 14 phiếu');
});
