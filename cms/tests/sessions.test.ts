import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LoggedIn } from '../src/sessions/session-answers.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { logIn, logInAs, type AdminClient } from './setup/admin-client.ts';
import { nextNumber } from './setup/newsroom.ts';

const ROLES = ['toasoan-reporter', 'toasoan-editor', 'toasoan-desk-secretary', 'toasoan-moderator'];
const PASSWORD = 'Mat-khau-thu-2';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

let cms: TestCms;
let technician: AdminClient;
beforeAll(async () => {
  cms = await startCms();
  technician = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
});
afterAll(() => cms.stop());

interface Answer {
  status: number;
  cookies: string[];
  body: { data?: { token?: string } };
}

/** A browser in which somebody is logged in, with all the tokens that it has had. */
class Browser {
  readonly tokens: string[] = [];
  #cookie = '';

  async logIn(email: string, password = PASSWORD, deviceId?: string): Promise<this> {
    this.#keep(await this.#post('/admin/login', { email, password, ...(deviceId && { deviceId }) }));
    return this;
  }

  /** What the panel does every half hour. @returns the status */
  async renew(): Promise<number> {
    const answer = await this.#post('/admin/access-token', {});
    if (answer.status === 200) this.#keep(answer);
    return answer.status;
  }

  /** The status that each of the tokens is answered with. */
  async statuses(): Promise<number[]> {
    const asked = this.tokens.map((token) =>
      fetch(`${cms.url}/admin/users/me`, { headers: { authorization: `Bearer ${token}` } }),
    );
    return (await Promise.all(asked)).map(({ status }) => status);
  }

  send(method: string, path: string): Promise<Response> {
    return fetch(`${cms.url}${path}`, { method, headers: { authorization: `Bearer ${this.tokens.at(-1)}` } });
  }

  async #post(path: string, body: object): Promise<Answer> {
    const answer = await fetch(`${cms.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': FIREFOX, cookie: this.#cookie },
      body: JSON.stringify(body),
    });
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    return { status: answer.status, cookies, body: (await answer.json()) as Answer['body'] };
  }

  #keep({ status, cookies, body }: Answer) {
    const token = body.data?.token;
    if (token === undefined) throw new Error(`Nobody is logged in: ${status} ${JSON.stringify(body)}`);
    this.tokens.push(token);
    this.#cookie = cookies.join('; ');
  }
}

interface Colleague {
  id: number;
  email: string;
}

let colleague: Colleague;
beforeEach(async () => {
  colleague = await makeColleague();
});

async function makeColleague(roleCode = 'toasoan-editor'): Promise<Colleague> {
  const email = `dong-nghiep-${nextNumber()}@toasoan.test`;
  const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const users = cms.strapi.service('admin::user') as unknown as { create(user: object): Promise<{ id: number }> };
  const { id } = await users.create({
    email,
    password: PASSWORD,
    firstname: 'Lan',
    lastname: 'Đỗ',
    isActive: true,
    roles: [role.id],
  });
  return { id, email };
}

/** A browser that has had two tokens, as after half an hour. */
async function logInForAWhile(): Promise<Browser> {
  const browser = await new Browser().logIn(colleague.email);
  expect(await browser.renew()).toBe(200);
  expect(await browser.statuses()).toEqual([200, 200]);
  return browser;
}

async function expectEnded(browser: Browser) {
  expect(await browser.statuses()).toEqual(browser.tokens.map(() => 401));
  expect(await browser.renew()).toBe(401);
}

const countSessions = () => cms.strapi.db.query('admin::session').count({ where: { userId: String(colleague.id) } });

const list = async (): Promise<LoggedIn[]> =>
  ((await technician.mustSend('GET', '/sessions')) as { people: LoggedIn[] }).people;

const findOf = async ({ id }: Colleague) => (await list()).find(({ userId }) => userId === id);

describe('all tokens of somebody die at once', () => {
  it('when the technician blocks them, and stay dead when they are let in again', async () => {
    const browser = await logInForAWhile();
    await technician.mustSend('PUT', `/admin/users/${colleague.id}`, { isActive: false });
    await expectEnded(browser);
    await technician.mustSend('PUT', `/admin/users/${colleague.id}`, { isActive: true });
    await expectEnded(browser);
    expect(await (await new Browser().logIn(colleague.email)).statuses()).toEqual([200]);
  });

  it.each([
    ['one', () => technician.mustSend('DELETE', `/admin/users/${colleague.id}`)],
    ['several', () => technician.mustSend('POST', '/admin/users/batch-delete', { ids: [colleague.id] })],
  ])('when the technician deletes %s', async (_count, remove) => {
    const browser = await logInForAWhile();
    await remove();
    await expectEnded(browser);
    expect(await countSessions()).toBe(0);
  });

  it('when the technician gives them another password, in the panel or by the command', async () => {
    const browser = await logInForAWhile();
    const password = 'Mat-khau-moi-3';
    await technician.mustSend('PUT', `/admin/users/${colleague.id}`, { password });
    await expectEnded(browser);
    const again = await new Browser().logIn(colleague.email, password);
    const users = cms.strapi.service('admin::user') as unknown as {
      resetPasswordByEmail(email: string, password: string): Promise<void>;
    };
    await users.resetPasswordByEmail(colleague.email, 'Mat-khau-moi-4');
    await expectEnded(again);
  });

  it('when their row is changed past the panel', async () => {
    const browser = await logInForAWhile();
    await cms.strapi.db.query('admin::user').updateMany({ where: { id: colleague.id }, data: { blocked: true } });
    await expectEnded(browser);
  });

  it('when they log out', async () => {
    const browser = await logInForAWhile();
    expect((await browser.send('POST', '/admin/logout')).status).toBe(200);
    await expectEnded(browser);
  });

  it('when they end the session themselves, those that it has given before included', async () => {
    const [browser, other] = [await logInForAWhile(), await logInForAWhile()];
    const { data } = (await (await other.send('GET', '/admin/users/me/sessions')).json()) as {
      data: { id: string; current: boolean }[];
    };
    const ended = data.find(({ current }) => !current);
    expect((await other.send('DELETE', `/admin/users/me/sessions/${ended?.id}`)).status).toBe(200);
    await expectEnded(browser);
    expect(await other.statuses()).toEqual([200, 200]);
  });
});

describe('the technician', () => {
  it('sees who is logged in, where, since when, and when they last did something', async () => {
    const before = new Date();
    await logInForAWhile();
    await new Browser().logIn(colleague.email);
    const found = (await findOf(colleague)) ?? expect.fail();
    expect(found).toMatchObject({ name: 'Đỗ Lan', email: colleague.email, roles: ['Biên tập viên'] });
    expect(found.sessions).toHaveLength(2);
    for (const { device, since, lastUse, isOwn } of found.sessions) {
      expect({ device, isOwn }).toEqual({ device: 'Firefox trên Windows', isOwn: false });
      expect(new Date(since).getTime()).toBeGreaterThanOrEqual(before.getTime() - 1000);
      expect(new Date(lastUse).getTime()).toBeGreaterThanOrEqual(new Date(since).getTime() - 1000);
    }
    const own = (await list()).find(({ email }) => email === ADMINISTRATOR.email);
    expect(own?.sessions.filter(({ isOwn }) => isOwn)).toHaveLength(1);
  });

  it('sees that somebody worked since they logged in', async () => {
    const browser = await new Browser().logIn(colleague.email);
    const long = new Date('2026-01-01T00:00:00.000Z');
    await cms.strapi.db
      .connection('strapi_sessions')
      .where({ user_id: String(colleague.id) })
      .update({ updated_at: long });
    expect(await browser.statuses()).toEqual([200]);
    const { sessions } = (await findOf(colleague)) ?? expect.fail();
    expect(new Date(sessions[0]?.lastUse ?? '').getTime()).toBeGreaterThan(long.getTime());
  });

  it('ends one session, at once', async () => {
    const [stolen, kept] = [await logInForAWhile(), await logInForAWhile()];
    const { sessions } = (await findOf(colleague)) ?? expect.fail();
    const [newest, oldest] = sessions;
    expect(sessions).toHaveLength(2);
    const answer = await technician.mustSend('DELETE', `/sessions/${colleague.id}/${oldest?.id}`);
    await expectEnded(stolen);
    expect(await kept.statuses()).toEqual([200, 200]);
    const { people } = answer as { people: LoggedIn[] };
    expect(people.find(({ userId }) => userId === colleague.id)?.sessions.map(({ id }) => id)).toEqual([newest?.id]);
  });

  it('ends one session that has been renewed since they looked', async () => {
    const browser = await logInForAWhile();
    const { sessions } = (await findOf(colleague)) ?? expect.fail();
    await browser.renew();
    await technician.mustSend('DELETE', `/sessions/${colleague.id}/${sessions[0]?.id}`);
    await expectEnded(browser);
  });

  it('ends all sessions of somebody, at once, and of nobody else', async () => {
    const browsers = [await logInForAWhile(), await logInForAWhile()];
    const other = await makeColleague();
    const theirs = await new Browser().logIn(other.email);
    await technician.mustSend('DELETE', `/sessions/${colleague.id}`);
    for (const browser of browsers) await expectEnded(browser);
    expect(await findOf(colleague)).toBeUndefined();
    expect(await theirs.statuses()).toEqual([200]);
  });

  it('ends nothing by an id that is of somebody else, or of nobody', async () => {
    const browser = await logInForAWhile();
    const other = await makeColleague();
    const { sessions } = (await findOf(colleague)) ?? expect.fail();
    await technician.mustSend('DELETE', `/sessions/${other.id}/${sessions[0]?.id}`);
    await technician.mustSend('DELETE', `/sessions/${colleague.id}/${'0'.repeat(32)}`);
    await technician.mustSend('DELETE', `/sessions/${other.id}`);
    expect((await technician.send('DELETE', '/sessions/%20')).status).toBe(400);
    expect(await browser.statuses()).toEqual([200, 200]);
  });

  it('is told no token', async () => {
    const browser = await logInForAWhile();
    const text = JSON.stringify(await list());
    for (const token of browser.tokens) expect(text).not.toContain(token);
  });
});

describe('nobody else', () => {
  it.each([...ROLES, null])('sees or ends sessions: %s', async (role) => {
    const client = role === null ? null : await logInAs(cms, role);
    const browser = await logInForAWhile();
    const { sessions } = (await findOf(colleague)) ?? expect.fail();
    const routes = [
      ['GET', '/sessions'],
      ['DELETE', `/sessions/${colleague.id}`],
      ['DELETE', `/sessions/${colleague.id}/${sessions[0]?.id}`],
    ] as const;
    for (const [method, path] of routes) {
      const status = client
        ? (await client.send(method, path)).status
        : (await fetch(`${cms.url}${path}`, { method })).status;
      expect(status, `${method} ${path}`).toBe(client ? 403 : 401);
    }
    expect(await browser.statuses()).toEqual([200, 200]);
  });
});
