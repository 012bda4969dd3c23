import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMENT_ACTION, VOTE_ACTION } from '@toasoan/shared/address';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBrowserKey, parseBrowserCookie } from '../../src/reader-forms/browser-id.ts';
import { toFormToken } from '../../src/reader-forms/form-token.ts';
import { DIST_FOLDER } from '../../src/server/compiled-app.ts';
import { begin, post, sendAsScript, type Browser } from './browser.ts';
import { FORM_ADDRESSES } from './fuzzed-request.ts';
import { send } from './send.ts';
import { startSiteUnderAttack, TARGETS, type SiteUnderAttack } from './site-under-attack.ts';

const FOREIGN = 'https://trang-khac.example';
const HOUR_MS = 60 * 60 * 1000;
const VOTE = { pollId: TARGETS.pollId, option: TARGETS.optionKey };
const WORDS = { articleId: TARGETS.articleId, name: 'Lê Đạt', email: '', text: 'Tôi <b>đồng ý</b>.', website: '' };

/** `npm test` compiles the pages first; a lone `vitest` may find none. */
describe.skipIf(!existsSync(join(DIST_FOLDER, 'server/entry.mjs')))('a site whose poll is attacked', () => {
  let site: SiteUnderAttack;
  let browsers = 0;
  beforeAll(async () => {
    site = await startSiteUnderAttack();
  }, 90_000);
  afterAll(() => site.stop());

  /** A browser with a network of its own, and with the cookie that we have given it. */
  async function newBrowser(): Promise<Browser & { token: string }> {
    browsers += 1;
    const browser = { cookie: '', address: `11.0.${browsers}.7` };
    await begin(site.siteUrl, browser, VOTE_ACTION);
    return Object.assign(browser, await begin(site.siteUrl, browser, VOTE_ACTION));
  }

  /** The status of a vote that another site makes a browser send, with all that the browser itself would send along. */
  const attack = async (said: Record<string, string>, own: Record<string, string> = {}) => {
    const { token, ...victim } = await newBrowser();
    return (await post(site.siteUrl, victim, VOTE_ACTION, { ...VOTE, token, ...own }, said)).status;
  };

  it('counts nothing that comes by links and pictures, whatever stands in the address', async () => {
    const { token, cookie } = await newBrowser();
    const path = `${VOTE_ACTION}?${new URLSearchParams({ ...VOTE, token })}`;
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const picture = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
    for (const said of [link, picture, {}, { 'x-http-method-override': 'POST' }]) {
      for (const method of ['GET', 'HEAD', 'PUT', 'DELETE']) {
        const answer = await send(site.siteUrl, { method, path, headers: { cookie, ...said }, body: '' });
        expect(answer.status, `${method} ${JSON.stringify(said)}`).toBe(405);
      }
    }
    const inAddress = { 'content-type': 'application/x-www-form-urlencoded', cookie };
    expect((await send(site.siteUrl, { method: 'POST', path, headers: inAddress, body: '' })).status).toBe(404);
    expect(await site.countKept()).toBe(0);
  });

  it('counts nothing that another site has sent, though browser, cookie and token are right', async () => {
    expect(await attack({ origin: FOREIGN })).toBe(403);
    expect(await attack({ origin: 'null' })).toBe(403);
    expect(await attack({ origin: FOREIGN, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await attack({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await attack({ 'sec-fetch-site': 'same-site', origin: 'https://con.bao.example' })).toBe(403);
    expect(await attack({ 'sec-fetch-site': 'cross-site', origin: site.siteUrl })).toBe(403);
    expect(await attack({ 'content-type': 'text/plain' })).toBe(415);
    expect(await attack({ 'content-type': 'application/json' })).toBe(415);
    expect(await site.countKept()).toBe(0);
  });

  it('counts nothing that does not say where it comes from and has no token of its own', async () => {
    const attacker = await newBrowser();
    expect(await attack({}, { token: '' })).toBe(422);
    expect(await attack({}, { token: attacker.token })).toBe(422);
    const { cookie, token } = await newBrowser();
    const id = parseBrowserCookie(cookie.split('=')[1], site.readerSecret) ?? '';
    const toOldToken = (ageMs: number) =>
      toFormToken(
        { nonce: 'x'.repeat(16), issuedAt: new Date(Date.now() - ageMs), startedAt: null, opensAt: null },
        { action: VOTE_ACTION, holder: toBrowserKey(id, site.readerSecret) },
        site.readerSecret,
      );
    const vote = async (old: string) => {
      const browser = { cookie, address: '11.9.9.9' };
      return (await post(site.siteUrl, browser, VOTE_ACTION, { ...VOTE, token: old }, {})).status;
    };
    expect(await vote(toOldToken(HOUR_MS + 1000))).toBe(422);
    expect(await vote(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(422);
    expect(await site.countKept()).toBe(0);
    expect(await vote(toOldToken(HOUR_MS - 60_000))).toBe(200);
    expect(await site.countKept()).toBe(1);
  });

  it.each(FORM_ADDRESSES)('keeps nothing at %s that another site sends, or that has no token', async (action) => {
    const browser = { cookie: '', address: '11.202.0.1' };
    await begin(site.siteUrl, browser, action);
    const { token } = await begin(site.siteUrl, browser, action);
    const fields = { ...VOTE, ...WORDS, commentId: TARGETS.commentId, isLiked: 'true', reason: 'spam' };
    const before = await site.countKept();
    await post(
      site.siteUrl,
      browser,
      action,
      { ...fields, token },
      { origin: FOREIGN, 'sec-fetch-site': 'cross-site' },
    );
    await post(site.siteUrl, browser, action, { ...fields, token }, { origin: 'null' });
    for (const accept of ['text/html', 'application/json']) {
      await post(site.siteUrl, browser, action, fields, { accept });
      await post(site.siteUrl, browser, action, fields, { accept, origin: site.siteUrl });
    }
    expect(await site.countKept()).toBe(before);
  });

  it('gives another site no token', async () => {
    const path = `/-/ma-bieu-mau?cho=${VOTE_ACTION}`;
    const headers = { origin: FOREIGN, 'sec-fetch-site': 'cross-site' };
    const answer = await send(site.siteUrl, { method: 'GET', path, headers, body: '' });
    expect(answer).toMatchObject({ status: 403, body: expect.not.stringContaining('token') });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('counts all of 330 browsers behind one address, and each once', async () => {
    const before = await site.countKept();
    const crowd = Array.from({ length: 330 }, () => ({ cookie: '', address: '11.200.0.1' }));
    const statuses: number[] = [];
    for (let first = 0; first < crowd.length; first += 30) {
      const sent = crowd
        .slice(first, first + 30)
        .map((browser) => sendAsScript(site.siteUrl, browser, VOTE_ACTION, VOTE));
      statuses.push(...(await Promise.all(sent)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    const again = await Promise.all(
      crowd.slice(0, 5).map((browser) => sendAsScript(site.siteUrl, browser, VOTE_ACTION, VOTE)),
    );
    expect(again.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409]);
    expect(await site.countKept()).toBe(before + 330);
  }, 120_000);

  it('counts one of 10,000 votes that one browser sends at once', async () => {
    const before = await site.countKept();
    const { token, ...browser } = await newBrowser();
    const said = { origin: site.siteUrl, accept: 'application/json' };
    const vote = async () => (await post(site.siteUrl, browser, VOTE_ACTION, { ...VOTE, token }, said)).status;
    const statuses: number[] = [];
    for (let sent = 0; sent < 10_000; sent += 500) {
      statuses.push(...(await Promise.all(Array.from({ length: 500 }, vote))));
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(new Set(statuses)).toEqual(new Set([200, 409, 429]));
    expect(await site.countKept()).toBe(before + 1);
  }, 120_000);

  it('gives one without scripts all back that was typed, and takes it in at the second press', async () => {
    const browser = { cookie: '', address: '11.201.0.1' };
    const before = await site.countKept();
    const first = await post(site.siteUrl, browser, COMMENT_ACTION, WORDS);
    expect(first).toMatchObject({ status: 422, body: expect.stringContaining('Tôi &lt;b&gt;đồng ý&lt;/b&gt;.') });
    const token = /name="token" value="(?<token>[^"]+)"/u.exec(first.body)?.groups?.['token'] ?? '';
    expect((await post(site.siteUrl, browser, COMMENT_ACTION, { ...WORDS, token })).status).toBe(202);
    expect(await site.countKept()).toBe(before + 1);
  });
});
