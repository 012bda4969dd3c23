import { COMMENT_ACTION, VOTE_ACTION } from '@toasoan/shared/address';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeEach, describe, expect, it } from 'vitest';
import { createFormGate, type Held } from './form-gate.ts';
import { openTurns } from './limits/open-turns.ts';
import type { Turns } from './limits/turns.ts';
import { toVisitor } from './visitor.ts';

const SITE = new URL('https://bao.example');
const START = new Date('2026-11-22T10:00:00Z');
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000);
const browserCookies = new Map<string, string>();

let turns: Turns;
let nonces: number;
beforeEach(() => {
  turns = openTurns(undefined, { warn() {}, info() {} });
  nonces = 0;
  browserCookies.clear();
});

interface Arrival {
  browser?: string;
  address?: string;
  at?: Date;
  action?: string;
}

/** The gate as a browser meets it that keeps its cookie, or, without a name, one that keeps none. */
function gate({ browser, address = '203.0.113.7', at = START, action = VOTE_ACTION }: Arrival = {}) {
  const visitor = toVisitor(
    { browserCookie: browser && browserCookies.get(browser), address },
    { readerSecret: 'secret', siteUrl: SITE, randomBytes: () => crypto.getRandomValues(new Uint8Array(16)) },
  );
  const value = /=(?<value>[^;]+)/u.exec(visitor.cookie ?? '')?.groups?.['value'];
  if (browser && value) browserCookies.set(browser, value);
  const newNonce = () => String((nonces += 1)).padStart(16, '0');
  return createFormGate({ action, visitor, turns, now: at, readerSecret: 'secret', newNonce });
}

type Given = Record<string, string>;
const fieldsOf = (given: Given) => Object.assign((name: string) => given[name] ?? '', { all: () => [] });

async function send(given: Given, arrival?: Arrival): Promise<{ secondsOnForm: number | null } | Held> {
  const admission = await gate(arrival).admit(fieldsOf(given));
  return 'held' in admission ? admission.held : admission;
}

async function sendHeld(given: Given, arrival?: Arrival): Promise<Held> {
  const held = await send(given, arrival);
  if (!('token' in held)) throw new Error('The form was let in.');
  return held;
}

const newToken = async (arrival?: Arrival) => (await gate(arrival).prepare()).token;

async function solve(json = ''): Promise<string> {
  const challenge = JSON.parse(json);
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

async function crowd(action = VOTE_ACTION): Promise<void> {
  for (let neighbour = 0; neighbour < 300; neighbour += 1) {
    await send({ token: await newToken({ address: '203.0.113.99', action }) }, { address: '203.0.113.99', action });
  }
}

describe('the gate before a form', () => {
  it('lets in who was given the form, and tells for how long it was open', async () => {
    const token = await newToken({ browser: 'lan' });
    expect(await send({ token }, { browser: 'lan', at: after(42) })).toEqual({ secondsOnForm: 42 });
  });

  it('asks one who has no scripts, or no cookies, for one more press', async () => {
    const held = await sendHeld({});
    expect(held).toMatchObject({ status: 422, message: expect.stringContaining('một lần nữa') });
    expect(held.challenge).toBeUndefined();
    expect(await send({ token: held.token }, { at: after(3) })).toEqual({ secondsOnForm: null });
  });

  it('asks for one more press when the form was open for too long, and still knows since when', async () => {
    const token = await newToken({ browser: 'lan' });
    const held = await sendHeld({ token }, { browser: 'lan', at: after(3601) });
    expect(held.status).toBe(422);
    expect(await send({ token: held.token }, { browser: 'lan', at: after(3602) })).toEqual({ secondsOnForm: 3602 });
  });

  it('is not opened by what was given to another browser, another network, or for another form', async () => {
    gate({ browser: 'lan' });
    const token = await newToken({ browser: 'lan' });
    const asked: Arrival[] = [{ browser: 'kẻ lạ' }, {}, { browser: 'lan', action: COMMENT_ACTION }];
    for (const arrival of asked) expect(await send({ token }, arrival)).toMatchObject({ status: 422 });
    const ofNetwork = await newToken();
    expect(await send({ token: ofNetwork }, { address: '198.51.100.1' })).toMatchObject({ status: 422 });
  });

  it('lets in a browser that got its cookie together with the token', async () => {
    const token = await newToken({ browser: 'mới' });
    expect(await send({ token }, { browser: 'mới' })).toEqual({ secondsOnForm: 0 });
  });
});

describe('a crowd behind one address', () => {
  it('is let in whole: those after the first solve a task', async () => {
    await crowd();
    const token = await newToken({ browser: 'lan' });
    const held = await sendHeld({ token }, { browser: 'lan' });
    expect(held).toMatchObject({ status: 429, token });
    const proof = await solve(held.challenge);
    expect(await send({ token, proof }, { browser: 'lan', at: after(1) })).toEqual({ secondsOnForm: 1 });
  });

  it('has its tasks solved once each, by itself, for the form in question, in time', async () => {
    await crowd();
    await crowd(COMMENT_ACTION);
    const { token, challenge } = await gate().prepare();
    const proof = await solve(challenge);
    const abroad = { address: '203.0.112.1' };
    expect(await send({ token, proof }, { at: after(601) })).toMatchObject({ status: 429 });
    const forComment = await newToken({ action: COMMENT_ACTION });
    expect(await send({ token: forComment, proof }, { action: COMMENT_ACTION })).toMatchObject({ status: 429 });
    const forged = proof.replace(/(?<="derivedKey":")./u, (digit) => (digit === '0' ? '1' : '0'));
    expect(await send({ token, proof: forged })).toMatchObject({ status: 429 });
    expect(await send({ token, proof: 'x'.repeat(3000) })).toMatchObject({ status: 429 });
    expect(await send({ token, proof })).toEqual({ secondsOnForm: 0 });
    expect(await send({ token, proof })).toMatchObject({ status: 429 });
    expect(await send({ token: await newToken(abroad) }, abroad)).toEqual({ secondsOnForm: 0 });
  });

  it('lets those wait who cannot solve tasks, each a little longer, and takes each place once', async () => {
    await crowd();
    const places = [];
    for (let reader = 0; reader < 10; reader += 1) places.push(await sendHeld({}));
    expect(places.map(({ retryAfterSeconds }) => retryAfterSeconds)).toEqual([10, 10, 10, 10, 10, 12, 14, 16, 18, 20]);
    const { token } = places.at(-1) ?? { token: '' };
    expect(await send({ token }, { at: after(5) })).toMatchObject({ status: 429, token, retryAfterSeconds: 15 });
    expect(await send({ token }, { at: after(20) })).toEqual({ secondsOnForm: null });
    expect(await send({ token }, { at: after(21) })).toMatchObject({ status: 429 });
  });
});

it('turns one browser away that sends more than a person can', async () => {
  const lan = { browser: 'lan', action: COMMENT_ACTION };
  gate(lan);
  const outcomes = [];
  for (let comment = 0; comment < 21; comment += 1) outcomes.push(await send({ token: await newToken(lan) }, lan));
  expect(outcomes.slice(0, 20).every((outcome) => 'secondsOnForm' in outcome)).toBe(true);
  expect(outcomes.at(-1)).toMatchObject({ status: 429, message: expect.stringContaining('rất nhiều') });
});
