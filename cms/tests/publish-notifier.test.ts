import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSignatureGenuine, SIGNATURE_HEADER } from '@toasoan/shared/signature';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toNotificationRequest } from '../src/feed/publish-notifier/notification.ts';
import { createTeller, type Teller } from '../src/feed/publish-notifier/teller.ts';
import { judgeStatus } from '../src/feed/publish-notifier/send-notification.ts';
import { isDue, toPauseSeconds } from '../src/feed/publish-notifier/timing.ts';
import type { PublishWebhook } from '../src/settings/publish-webhook.ts';
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

let address: string;
let cms: TestCms;
let section: Written;
beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  cms = await startCms({
    PUBLISH_WEBHOOK_URL: `${address}/hook`,
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

const webhook = (): PublishWebhook => ({
  url: `${address}/hook`,
  secret: SECRET,
  token: 'token-of-ci',
  quietSeconds: 1,
});

const told = async () => Number((await cms.strapi.db.connection('publish_notifications').first('seq')).seq);
const isTold = async () => (await told()) === (await getLatest(cms.strapi));

/** Lets an instance look so many seconds after the last change was written: no test waits for them to pass. */
async function look(tell: Teller, seconds: number): Promise<void> {
  const { at } = (await cms.strapi.db.connection('changes').orderBy('seq', 'desc').first('at')) as { at: string };
  await tell(new Date(Date.parse(at) + seconds * 1000), new AbortController().signal);
}

describe('the running CMS', () => {
  it('looks at the feed by itself, until it is stopped', async () => {
    await vi.waitFor(async () => expect(await isTold()).toBe(true), { timeout: 20_000, interval: 100 });
    expect(received.at(-1)?.position.latest).toBe(await getLatest(cms.strapi));
    await cms.strapi.app?.destroy?.({ strapi: cms.strapi });
  });
});

describe('the machine that builds the site elsewhere', () => {
  let tell: Teller;
  beforeEach(async () => {
    answers.length = 0;
    tell = createTeller(cms.strapi, webhook());
    await look(tell, 1);
    received.length = 0;
  });

  it('is told once of a burst of changes, by a message whose sender can be proved', async () => {
    await Promise.all(Array.from({ length: 8 }, () => createArticle(cms.strapi, section)));
    await look(tell, 0.999);
    expect(received).toEqual([]);
    await look(tell, 1);
    await look(tell, 60);
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

  it('is not notified of a draft', async () => {
    await createArticle(cms.strapi, section, {}, 'draft');
    await look(tell, 60);
    expect(received).toEqual([]);
  });

  it('is told again and again until it accepts, never of less than before', async () => {
    answers.push(503, 429);
    await createArticle(cms.strapi, section);
    await look(tell, 1);
    expect(await told()).toBeLessThan(await getLatest(cms.strapi));
    await look(tell, 1.1);
    expect(received).toHaveLength(1);
    await createArticle(cms.strapi, section);
    for (const seconds of [10, 20, 30]) await look(tell, seconds);
    expect(await isTold()).toBe(true);
    expect(received.map(({ answered }) => answered)).toEqual([503, 429, 200]);
    const numbers = received.map(({ position }) => position.latest);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.at(-1)).toBe(await getLatest(cms.strapi));
  });

  it.each([401, 302])('is not asked again after the answer %i until something changes', async (status) => {
    answers.push(status);
    await createArticle(cms.strapi, section);
    for (const seconds of [1, 5, 3600]) await look(tell, seconds);
    expect(received.map(({ path }) => path)).toEqual(['/hook']);
    await createArticle(cms.strapi, section);
    await look(tell, 3700);
    expect(await isTold()).toBe(true);
    expect(received).toHaveLength(2);
  });

  it('is told after the next start of what was published before it, once', async () => {
    await createArticle(cms.strapi, section);
    await look(createTeller(cms.strapi, webhook()), 1);
    expect(await isTold()).toBe(true);
    await look(createTeller(cms.strapi, webhook()), 60);
    expect(received).toHaveLength(1);
  });

  it('is told by one instance at a time, and by another when that one has died', async () => {
    await createArticle(cms.strapi, section);
    const { at } = (await cms.strapi.db.connection('changes').orderBy('seq', 'desc').first('at')) as { at: string };
    await cms.strapi.db
      .connection('publish_notifications')
      .update({ claimed_by: 'another', claimed_until: Date.parse(at) + 60_000 });
    await look(tell, 59);
    expect(received).toEqual([]);
    await look(tell, 60);
    expect(received).toHaveLength(1);
  });

  it('is told when a backup was restored, which begins a new epoch', async () => {
    await cms.strapi.db.connection('feed_epochs').update({ epoch: '00000000-0000-4000-8000-000000000000' });
    await look(tell, 1);
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
    const github = {
      url: 'https://api.github.com/repos/bao/trang/dispatches',
      secret: null,
      token: 't',
      quietSeconds: 10,
    };
    const position = { epoch: 'e', latest: 7, at: '2021-03-01T10:11:00.000Z' };
    const { headers, body } = await toNotificationRequest(github, position, new Date());
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
