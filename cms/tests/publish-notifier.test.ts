import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSignatureGenuine, SIGNATURE_HEADER } from '@toasoan/shared/signature';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toNotificationRequest } from '../src/feed/publish-notifier/notification.ts';
import { judgeStatus } from '../src/feed/publish-notifier/send-notification.ts';
import { isDue, toPauseSeconds } from '../src/feed/publish-notifier/timing.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { createArticle, createSection, getLatest, type Written } from './setup/newsroom.ts';

const SECRET = 'webhook-secret-0123456789';

interface Position {
  epoch: string;
  latest: number;
  at: string;
}

interface Received {
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
  position: Position;
  answered: number;
}

/** What the receiver was sent, oldest first, and how it answers: the first of `answers` next, 200 when there is none. */
const received: Received[] = [];
const answers: number[] = [];
const receiver = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    const answered = answers.shift() ?? 200;
    const { url: path, headers } = request;
    received.push({ path, headers, body, position: JSON.parse(body) as Position, answered });
    response.writeHead(answered, answered === 302 ? { location: '/elsewhere' } : {}).end('{}');
  });
});

let cms: TestCms;
let section: Written;
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as AddressInfo;
  cms = await startCms({
    PUBLISH_WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
    PUBLISH_WEBHOOK_SECRET: SECRET,
    PUBLISH_WEBHOOK_TOKEN: 'token-of-ci',
    PUBLISH_WEBHOOK_QUIET_SECONDS: '1',
  });
  section = await createSection(cms.strapi);
});
afterAll(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await cms.stop();
});

const stop = () => cms.strapi.app?.destroy?.({ strapi: cms.strapi });
const start = () => cms.strapi.app?.bootstrap?.({ strapi: cms.strapi });

const told = async () => Number((await cms.strapi.db.connection('publish_notifications').first('seq')).seq);

const isTold = () =>
  vi.waitFor(async () => expect(await told()).toBe(await getLatest(cms.strapi)), { timeout: 20_000, interval: 100 });

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(async () => {
  answers.length = 0;
  await isTold();
  received.length = 0;
});

describe('whoever builds the site elsewhere', () => {
  it('is told once of a burst of changes, by a message whose sender can be proved', async () => {
    await Promise.all(Array.from({ length: 8 }, () => createArticle(cms.strapi, section)));
    await isTold();
    expect(received).toHaveLength(1);
    const [{ headers, body, position, path }] = received as [Received];
    expect(path).toBe('/hook');
    expect(position).toEqual({
      epoch: expect.stringMatching(/^[0-9a-f-]{36}$/u) as string,
      latest: await getLatest(cms.strapi),
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/u) as string,
    });
    expect(headers['authorization']).toBe('Bearer token-of-ci');
    const signature = headers[SIGNATURE_HEADER] as string;
    expect(await isSignatureGenuine(SECRET, body, signature, new Date())).toBe(true);
    expect(await isSignatureGenuine(SECRET, `${body} `, signature, new Date())).toBe(false);
  });

  it('is not told of a draft', async () => {
    await createArticle(cms.strapi, section, {}, 'draft');
    await wait(2_500);
    expect(received).toEqual([]);
  });

  it('is told again and again until it accepts, never of less than before', async () => {
    answers.push(503, 429);
    await createArticle(cms.strapi, section);
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 10_000 });
    expect(await told()).toBeLessThan(await getLatest(cms.strapi));
    await createArticle(cms.strapi, section);
    await isTold();
    expect(received.map(({ answered }) => answered)).toEqual([503, 429, 200]);
    const numbers = received.map(({ position }) => position.latest);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.at(-1)).toBe(await getLatest(cms.strapi));
  });

  it.each([401, 302])('is not asked again after the answer %i until something changes', async (status) => {
    answers.push(status);
    await createArticle(cms.strapi, section);
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 10_000 });
    await wait(3_500);
    expect(received.map(({ path }) => path)).toEqual(['/hook']);
    await createArticle(cms.strapi, section);
    await isTold();
    expect(received).toHaveLength(2);
  });

  it('is told after the next start of what was published before it', async () => {
    await stop();
    await createArticle(cms.strapi, section);
    await wait(2_500);
    expect(received).toEqual([]);
    await start();
    await isTold();
    expect(received).toHaveLength(1);
    await stop();
    await start();
    await wait(2_500);
    expect(received).toHaveLength(1);
  });

  it('is told by one instance at a time, and by another when that one has died', async () => {
    const others = (until: number) =>
      cms.strapi.db.connection('publish_notifications').update({ claimed_by: 'another', claimed_until: until });
    await others(Date.now() + 60_000);
    await createArticle(cms.strapi, section);
    await wait(3_000);
    expect(received).toEqual([]);
    await others(Date.now() - 1);
    await isTold();
    expect(received).toHaveLength(1);
  });

  it('is told when a backup was restored, which begins a new epoch', async () => {
    await cms.strapi.db.connection('feed_epochs').update({ epoch: '00000000-0000-4000-8000-000000000000' });
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 10_000 });
    expect(received[0]?.position.epoch).toBe('00000000-0000-4000-8000-000000000000');
  });
});

describe('the moment to tell', () => {
  const at = (second: number) => new Date(Date.UTC(2021, 2, 1, 10, 11, second));
  it.each([
    ['has not come while changes go on', at(0), at(9), false],
    ['has come when nothing has changed for the quiet time', at(0), at(0), true],
    ['has come when changes go on for long', new Date(at(10).getTime() - 60_000), at(10), true],
    ['has come when the clock was set back meanwhile', at(40), at(40), true],
  ])('%s', (_name, first, last, due) => {
    expect(isDue({ first, last }, 10, at(10))).toBe(due);
  });

  it('after failures comes later and later, by chance, at most after ten minutes', () => {
    const longest = [1, 2, 3, 7, 8, 1000].map((failures) => toPauseSeconds(failures, 10, () => 1));
    expect(longest).toEqual([10, 20, 40, 600, 600, 600]);
    expect(toPauseSeconds(3, 10, () => 0)).toBe(20);
  });
});

describe('GitHub', () => {
  it('is sent the event "publish" under the token', async () => {
    const webhook = {
      url: 'https://api.github.com/repos/bao/trang/dispatches',
      secret: null,
      token: 't',
      quietSeconds: 10,
    };
    const position = { epoch: 'e', latest: 7, at: '2021-03-01T10:11:00.000Z' };
    const { headers, body } = await toNotificationRequest(webhook, position, new Date());
    expect(JSON.parse(body)).toEqual({ event_type: 'publish', client_payload: position });
    expect(headers).toMatchObject({ authorization: 'Bearer t', accept: 'application/vnd.github+json' });
    expect(headers).not.toHaveProperty(SIGNATURE_HEADER);
  });
});

describe('an answer', () => {
  it.each([
    [204, 'accepted'],
    [503, 'unavailable'],
    [408, 'unavailable'],
    [425, 'unavailable'],
    [429, 'unavailable'],
    [301, 'refused'],
    [401, 'refused'],
    [404, 'refused'],
    [418, 'refused'],
  ])('%i means: %s', (status, kind) => {
    expect(judgeStatus(status).kind).toBe(kind);
  });
});
