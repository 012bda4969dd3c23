import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  COMMENT_ACTION,
  COMMENT_CHANGE_ACTION,
  FORM_TOKEN_ADDRESS,
  LIKE_ACTION,
  REPORT_ACTION,
  VOTE_ACTION,
} from '@toasoan/shared/address';
import { signKnock } from '@toasoan/shared/knock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answers } from '../i18n/answers.ts';
import type { AddressOutcome, MirrorReader } from '../model/page-data.ts';
import { NO_TURNS } from '../reader-forms/limits/turns.ts';
import { listen, stopListening } from './listen.ts';
import { createSiteServer, type SiteServerOptions } from './site-server.ts';

const SECRET = 'a secret between the two sides';
const STATUS_TOKEN = 'the token of the operator';
const OUTCOMES: Record<string, AddressOutcome> = {
  '/moi.html': { type: 'current', address: '/moi.html' },
  '/hong.html': { type: 'current', address: '/hong.html' },
  '/cu.html': { type: 'moved', address: '/moi.html' },
  '/mat.html': { type: 'gone' },
  '/thoi-su/index.html': { type: 'moved', address: '/thoi-su/' },
};

describe('the site’s server', () => {
  let folder: string;
  let server: Server;
  let knocks: number;
  let isFilled: boolean;
  let statusToken: string | undefined;
  let state: 'ok' | 'trouble';
  let endpointCalls: string[];

  beforeEach(async () => {
    knocks = 0;
    isFilled = true;
    statusToken = STATUS_TOKEN;
    state = 'ok';
    endpointCalls = [];
    folder = mkdtempSync(join(tmpdir(), 'toasoan-server-'));
    const edition = join(folder, 'editions/1');
    for (const name of ['editions/1/thoi-su', 'media', 'assets']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'mirror.db'), 'secret');
    writeFileSync(join(folder, 'media/abc.jpg'), 'ảnh');
    writeFileSync(join(edition, 'index.html'), 'trang chủ');
    writeFileSync(join(edition, 'thoi-su/index.html'), 'thời sự');
    writeFileSync(join(edition, '404.html'), 'không có');
    writeFileSync(join(edition, '.an.html'), 'ẩn');
    symlinkSync('../../media', join(edition, 'media'));
    symlinkSync('editions/1', join(folder, 'site'));
    server = createSiteServer(() => site);
    await listen(server, '127.0.0.1', 0);
  });

  afterEach(async () => {
    await stopListening(server);
    rmSync(folder, { recursive: true });
  });

  const mirror = {
    resolveAddress: (path: string) => OUTCOMES[path] ?? { type: 'unknown' },
  } as Partial<MirrorReader> as MirrorReader;
  const site: SiteServerOptions = {
    get siteFolder() {
      return join(folder, 'site');
    },
    siteUrl: new URL('https://bao.example.vn'),
    knockSecret: SECRET,
    mirror,
    isFilled: () => isFilled,
    render: async (address) => {
      if (address === '/hong.html') return { status: 500, body: Buffer.from('Error: stack') };
      if (address === '/410.html') return { status: 404, body: Buffer.from('') };
      return { status: 200, body: Buffer.from(`vừa in ${address}`) };
    },
    onKnock() {
      knocks += 1;
    },
    toHealth: () => ({ cursor: 7 }),
    get statusToken() {
      return statusToken;
    },
    watch: {
      report: async () => ({ state, reasons: [] }),
      metrics: async () => ({ contentType: 'text/plain; version=0.0.4; charset=utf-8', text: 'toasoan_x 1\n' }),
    },
    handler: async (request, response, next) => {
      endpointCalls.push(request.url ?? '');
      if (request.url === '/-/khong-co') next();
      else response.end('đã nhận');
    },
    toLocals: () => ({ readerSecret: SECRET, siteUrl: site.siteUrl, turns: NO_TURNS, now: new Date() }) as App.Locals,
    log: { error() {} },
  };

  interface Answer {
    status: number;
    headers: IncomingHttpHeaders;
    body: string;
  }

  /** Unlike fetch, sends the path as it is; each request on a connection of its own, so that the server ends at once. */
  function ask(
    path: string,
    options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Answer> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      request.on('error', reject).end(options.body);
    });
  }

  it.each([COMMENT_ACTION, COMMENT_CHANGE_ACTION, LIKE_ACTION, REPORT_ACTION, VOTE_ACTION])(
    'answers itself what a script sends to %s, however long it is',
    async (action) => {
      const type = 'application/x-www-form-urlencoded';
      const headers = { host: 'bao.example.vn', accept: 'application/json', 'content-type': type };
      const send = (more: Record<string, string>, body: string) =>
        ask(action, { method: 'POST', headers: { ...headers, ...more }, body });
      const foreign = await send({ origin: 'https://khac.example' }, 'name=x');
      expect([foreign.status, JSON.parse(foreign.body).message]).toEqual([403, answers.otherSite]);
      expect(foreign.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      const long = await send({ 'transfer-encoding': 'chunked' }, `name=${'x'.repeat(200_000)}`);
      expect([long.status, JSON.parse(long.body).message]).toEqual([413, answers.tooLarge]);
      expect(endpointCalls).toEqual([]);
      await ask(action, { method: 'POST', headers: { ...headers, accept: 'text/html' }, body: 'name=x' });
      expect(endpointCalls).toEqual([action]);
    },
  );

  it('gives a token itself, to our own pages only', async () => {
    const begin = (site: string) =>
      ask(`${FORM_TOKEN_ADDRESS}?cho=${VOTE_ACTION}`, { headers: { host: 'bao.example.vn', 'sec-fetch-site': site } });
    const given = await begin('same-origin');
    expect([given.status, JSON.parse(given.body)]).toEqual([200, { token: expect.any(String) }]);
    expect(given.headers).toMatchObject({
      'cache-control': 'no-store',
      'set-cookie': [expect.stringContaining('HttpOnly')],
    });
    expect(await begin('cross-site')).toMatchObject({ status: 403, body: expect.not.stringContaining('token') });
    const headers = { host: 'bao.example.vn', 'sec-fetch-site': 'same-origin' };
    expect(await ask(`${FORM_TOKEN_ADDRESS}?cho=/khac`, { headers })).toMatchObject({ status: 400 });
    expect(endpointCalls).toEqual([]);
  });

  it('answers with the printed file, to be asked for again each time', async () => {
    const { status, headers, body } = await ask('/thoi-su/?utm_source=x');
    expect([status, body]).toEqual([200, 'thời sự']);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('says that the browser has the page already, through a proxy that compresses too', async () => {
    const { headers } = await ask('/');
    for (const tag of [headers.etag, `"other", W/${headers.etag}`]) {
      const again = await ask('/', { headers: { 'if-none-match': String(tag) } });
      expect([again.status, again.body]).toEqual([304, '']);
    }
    writeFileSync(join(folder, 'site/index.html'), 'trang chủ mới');
    expect(await ask('/', { headers: { 'if-none-match': String(headers.etag) } })).toMatchObject({ status: 200 });
  });

  it('lets browsers keep a file whose name is made from its content', async () => {
    const { headers, body } = await ask('/media/abc.jpg');
    expect(body).toBe('ảnh');
    expect(headers['cache-control']).toContain('immutable');
  });

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, body, headers['content-length']]).toEqual([200, '', String(Buffer.byteLength('trang chủ'))]);
  });

  it.each([
    '/../mirror.db',
    '/media/../../mirror.db',
    '/%2e%2e/mirror.db',
    '/..%2fmirror.db',
    '/.an.html',
    '/thoi-su/index.html/',
    '/thoi-su\\..\\x',
    '//evil.example/',
    '/media',
    '/mirror.db',
    '/\0',
  ])('does not leave its folder for %j', async (path) => {
    const outcome = await ask(path).catch(() => ({ status: 400, body: '' }));
    expect(outcome.body).not.toContain('secret');
    expect([400, 404]).toContain(outcome.status);
  });

  it('makes a page that is not printed yet', async () => {
    expect(await ask('/moi.html')).toMatchObject({ status: 200, body: 'vừa in /moi.html' });
  });

  it('leads from an old address to the new one', async () => {
    expect(await ask('/cu.html')).toMatchObject({ status: 301, headers: { location: '/moi.html' } });
    expect(await ask('/thoi-su/index.html')).toMatchObject({ status: 301, headers: { location: '/thoi-su/' } });
  });

  it('says what is gone, what never was and what is broken, each in its own way and without a stack', async () => {
    expect(await ask('/mat.html')).toMatchObject({ status: 410 });
    expect(await ask('/chua-tung.html')).toMatchObject({ status: 404, body: 'không có' });
    expect(await ask('/404.html')).toMatchObject({ status: 404, body: 'không có' });
    const broken = await ask('/hong.html');
    expect(broken.status).toBe(500);
    expect(broken.body).not.toContain('stack');
  });

  it('is being prepared until the mirror has been filled', async () => {
    isFilled = false;
    expect(await ask('/moi.html')).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect(await ask('/-/health')).toMatchObject({ status: 503 });
    isFilled = true;
    const health = await ask('/-/health');
    expect([health.status, JSON.parse(health.body)]).toEqual([200, { status: 'ready', cursor: 7 }]);
  });

  describe('asked by those who watch over it', () => {
    const askAs = (path: string, authorization: string | undefined, method = 'GET') =>
      ask(path, { method, headers: authorization === undefined ? {} : { authorization } });
    const BEARER = `Bearer ${STATUS_TOKEN}`;

    it('answers who bears the token, and lets nobody keep the answer', async () => {
      const status = await askAs('/-/status', BEARER);
      expect([status.status, JSON.parse(status.body)]).toEqual([200, { state: 'ok', reasons: [] }]);
      expect(status.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
      const metrics = await askAs('/-/metrics', BEARER);
      expect([metrics.status, metrics.body]).toEqual([200, 'toasoan_x 1\n']);
      expect(metrics.headers['content-type']).toContain('version=0.0.4');
    });

    it('answers 503 in trouble, so that any monitor sees it', async () => {
      state = 'trouble';
      expect(await askAs('/-/status', BEARER)).toMatchObject({ status: 503 });
      expect(await askAs('/-/metrics', BEARER)).toMatchObject({ status: 200 });
    });

    it.each([undefined, '', 'Bearer', `Bearer ${STATUS_TOKEN}x`, 'Bearer the', STATUS_TOKEN, `Basic ${STATUS_TOKEN}`])(
      'tells nothing to who sends %j',
      async (authorization) => {
        for (const path of ['/-/status', '/-/metrics', '/-/status?token=x']) {
          const answer = await askAs(path, authorization);
          expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
          expect(answer.headers['cache-control']).toBe('no-store');
          expect(answer.body).not.toContain('state');
        }
      },
    );

    it('only looks, and is not there at all without a token', async () => {
      expect(await askAs('/-/status', BEARER, 'POST')).toMatchObject({ status: 405 });
      statusToken = undefined;
      expect(await askAs('/-/status', BEARER)).toMatchObject({ status: 404 });
      expect(await askAs('/-/metrics', 'Bearer ')).toMatchObject({ status: 404 });
    });
  });

  it('hears the CMS knock, and nobody else', async () => {
    const knock = (signature: string) =>
      ask('/-/knock', { method: 'POST', headers: { 'x-toasoan-signature': signature, host: 'web:4321' } });
    expect(await knock(await signKnock('another secret', new Date()))).toMatchObject({ status: 403 });
    expect(knocks).toBe(0);
    expect(await knock(await signKnock(SECRET, new Date()))).toMatchObject({ status: 204 });
    expect(knocks).toBe(1);
  });

  it('hands endpoints only what came under a name of ours and is not too large', async () => {
    expect(await ask('/-/binh-luan', { method: 'POST' })).toMatchObject({ status: 200, body: 'đã nhận' });
    expect(await ask('/-/khong-co')).toMatchObject({ status: 404 });
    const rebound = await ask('/-/binh-luan', { method: 'POST', headers: { host: 'evil.example' } });
    expect(rebound.status).toBe(421);
    const large = await ask('/-/binh-luan', { method: 'POST', headers: { 'content-length': '99999999' } });
    expect(large.status).toBe(413);
    expect(endpointCalls).toEqual(['/-/binh-luan', '/-/khong-co']);
  });

  it('takes nothing but questions about pages', async () => {
    expect(await ask('/thoi-su/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('names the setting to change when its port is taken', async () => {
    const { port } = server.address() as AddressInfo;
    await expect(
      listen(
        createSiteServer(() => undefined),
        '127.0.0.1',
        port,
      ),
    ).rejects.toThrow(/WEB_PORT/u);
  });
});
