import { SECONDS_ON_FORM_MAX } from '@toasoan/shared/reader-event';
import { answers } from '../i18n/answers.ts';
import { findCrowd } from './limits/crowd.ts';
import { toFormLimit, WINDOW_SECONDS } from './limits/form-limits.ts';
import type { FormFields } from './form-request.ts';
import { isTokenExpired, parseFormToken, toFormToken, type FormToken } from './form-token.ts';
import type { Turns } from './limits/turns.ts';
import type { Visitor } from './visitor.ts';

/** Why a form is not taken in yet, and with what it can be sent again; nothing the reader typed is at fault. */
export interface Held {
  status: 422 | 429;
  message: string;
  /** To be sent with the same form. */
  token: string;
  /** A task whose solution lets the form in at once; undefined when one more press is all that is needed. */
  challenge?: string;
  /** After how many seconds the form is let in without a solution. */
  retryAfterSeconds?: number;
}

/** What the sender of a form that is held is answered. */
export function toHeldAnswer(held: Held): { status: Held['status']; message: string; held: Held } {
  return { status: held.status, message: held.message, held };
}

export interface FormGate {
  /** Whether what stands in this form may be kept; asked once for each event that would be kept. */
  admit(fields: FormFields): Promise<{ secondsOnForm: number | null } | { held: Held }>;
  /** A token for a form that is shown again to be mended. */
  newToken(): string;
  /** What a script is given that gets the form ready: a token, and a task when the network is crowded already. */
  prepare(): Promise<{ token: string; challenge?: string }>;
}

export interface GateContext {
  /** Where the form is sent, which says which form it is. */
  action: string;
  visitor: Visitor;
  turns: Turns;
  now: Date;
  readerSecret: string;
  newNonce: () => string;
}

/** Stands before each form of ours: who sends must have been given the form, and a crowd from one network slows down. */
export function createFormGate({ action, visitor, turns, now, readerSecret, newNonce }: GateContext): FormGate {
  const { browserKey, networkKey } = visitor.keys;
  // A browser that is new to us may keep no cookies: its tokens are good for its network instead.
  const isKnown = visitor.cookie === undefined;
  const crowd = findCrowd({ action, networkKey, turns, now, readerSecret });

  function issue(times: Partial<Pick<FormToken, 'startedAt' | 'opensAt'>>): string {
    const token = { nonce: newNonce(), issuedAt: now, startedAt: null, opensAt: null, ...times };
    return toFormToken(token, { action, holder: isKnown ? browserKey : networkKey }, readerSecret);
  }

  function findToken(value: string): FormToken | undefined {
    return parseFormToken(value, { action, holders: isKnown ? [browserKey, networkKey] : [networkKey] }, readerSecret);
  }

  /** A script solves the task and needs no place in the queue. */
  async function askToSolve(token: string, count: number): Promise<Held> {
    return { status: 429, message: answers.crowded(10), token, challenge: await crowd.newTask(count) };
  }

  /** One who has a place keeps it. */
  async function askToWait(given: { token: FormToken; value: string } | undefined, count: number): Promise<Held> {
    const kept = given?.token.opensAt && given.token.opensAt > now ? given.token.opensAt : undefined;
    const opensAt = kept ?? (await crowd.newPlace());
    const retryAfterSeconds = Math.ceil((opensAt.getTime() - now.getTime()) / 1000);
    return {
      status: 429,
      message: answers.crowded(retryAfterSeconds),
      token: kept && given ? given.value : issue({ opensAt }),
      challenge: await crowd.newTask(count),
      retryAfterSeconds,
    };
  }

  async function askAgain(startedAt: Date | null): Promise<Held> {
    const next = (await crowd.count()) + 1;
    if (startedAt === null && crowd.isDense(next)) return askToWait(undefined, next);
    return { status: 422, message: answers.pressAgain, token: issue({ startedAt }) };
  }

  async function isTooMuch(): Promise<boolean> {
    if (!isKnown) return false;
    return (await turns.take(`browser:${action}:${browserKey}`, WINDOW_SECONDS)) > toFormLimit(action).perBrowser;
  }

  async function findHold(value: string, proof: string, token: FormToken | undefined): Promise<Held | undefined> {
    if (!token || isTokenExpired(token, now)) return askAgain(token?.startedAt ?? null);
    const count = await crowd.take();
    const mayPass = !crowd.isDense(count) || (await crowd.isSolved(proof)) || (await crowd.hasWaited(token));
    if (!mayPass) return token.startedAt ? askToSolve(value, count) : askToWait({ token, value }, count);
    if (!(await isTooMuch())) return undefined;
    return { status: 429, message: answers.tooMany, token: value, retryAfterSeconds: WINDOW_SECONDS };
  }

  return {
    async admit(fields) {
      const token = findToken(fields('token'));
      const held = await findHold(fields('token'), fields('proof'), token);
      return held ? { held } : { secondsOnForm: toSeconds(token?.startedAt ?? null, now) };
    },
    newToken: () => issue({}),
    async prepare() {
      const token = issue({ startedAt: now });
      const next = (await crowd.count()) + 1;
      return crowd.isDense(next) ? { token, challenge: await crowd.newTask(next) } : { token };
    },
  };
}

function toSeconds(startedAt: Date | null, now: Date): number | null {
  if (startedAt === null) return null;
  const seconds = Math.floor((now.getTime() - startedAt.getTime()) / 1000);
  return Math.min(SECONDS_ON_FORM_MAX, Math.max(0, seconds));
}
