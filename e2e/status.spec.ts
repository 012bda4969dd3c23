import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { untilStatus } from './newsroom/site.ts';

interface Status {
  state: string;
  reasons: string[];
  publishes: { last: { type: string; documentId: string; addresses: string[]; stepsMs: object; totalMs: number }[] };
}

test('the operator sees how long a publish took, and nobody else does', async ({ newsroom, desk, edition }) => {
  const askStatus = (headers: Record<string, string> = {}) => fetch(`${newsroom.siteUrl}/-/status`, { headers });
  const bearer = { authorization: `Bearer ${newsroom.statusToken}` };
  const readStatus = async () => (await (await askStatus(bearer)).json()) as Status;
  const article = await publishArticle(desk, edition, 'Chợ nổi đêm cuối năm', 'cho-noi-dem-cuoi-nam');
  await untilStatus(newsroom, article.address, 200);

  await expect.poll(async () => (await readStatus()).state).toBe('ok');
  const { publishes } = await readStatus();
  const publish = publishes.last.find(({ documentId }) => documentId === article.documentId);
  expect(publish).toMatchObject({ type: 'article', addresses: [article.address] });
  expect(Object.keys(publish?.stepsMs ?? {})).toEqual(['notice', 'fetch', 'store', 'print']);

  const metrics = await fetch(`${newsroom.siteUrl}/-/metrics`, { headers: bearer });
  expect(await metrics.text()).toMatch(/^toasoan_publish_latency_seconds_count\{step="total"\} [1-9]/mu);
  expect(newsroom.web.printed()).toMatch(
    new RegExp(`"seq":\\d+[^\\n]*${article.documentId}[^\\n]*Readers see a change`, 'u'),
  );

  expect((await askStatus()).status).toBe(401);
  expect((await askStatus({ authorization: 'Bearer x' })).status).toBe(401);
});
