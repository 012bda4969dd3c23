import { SECONDS_ON_FORM_MAX } from '@toasoan/shared/reader-event';
import { answers } from '../i18n/answers.ts';
import { toFormLimit, toWaitSeconds, WINDOW_SECONDS } from './form-limits.ts';
import type { FormFields } from './form-request.ts';
import { isTokenExpired, parseFormToken, toFormToken, TOKEN_LIFE_MS, type FormToken } from './form-token.ts';
import { findSolvedTask, PROOF_LIFE_SECONDS, toChallenge } from './proof-of-work.ts';
import type { Turns } from './turns.ts';
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
  const limit = toFormLimit(action);
  const names = {
    network: `network:${action}:${networkKey}`,
    browser: `browser:${action}:${browserKey}`,
    waiting: `waiting:${action}:${networkKey}`,
  };

  function issue(times: Partial<Pick<FormToken, 'startedAt' | 'opensAt'>>): string {
    const token = { nonce: newNonce(), issuedAt: now, startedAt: null, opensAt: null, ...times };
    return toFormToken(token, { action, holder: isKnown ? browserKey : networkKey }, readerSecret);
  }

  const newChallenge = (taken: number) =>
    toChallenge({ action, networkKey: networkKey }, Math.floor(taken / limit.perNetwork), now, readerSecret);

  /** Once each: what lets one form in lets no second one in. */
  const isFirst = async (name: string, seconds: number) => (await turns.take(name, seconds)) === 1;

  async function isSolved(proof: string): Promise<boolean> {
    const task = await findSolvedTask(proof, { action, networkKey: networkKey }, now, readerSecret);
    return task !== undefined && isFirst(`task:${task}`, PROOF_LIFE_SECONDS);
  }

  async function hasWaited({ opensAt, nonce }: FormToken): Promise<boolean> {
    if (opensAt === null || opensAt > now) return false;
    return isFirst(`waited:${nonce}`, (2 * TOKEN_LIFE_MS) / 1000);
  }

  /** One who has a place in the queue keeps it; a script solves the task, and needs none. */
  async function holdBack(token: FormToken | undefined, value: string, taken: number): Promise<{ held: Held }> {
    const challenge = await newChallenge(taken);
    if (token?.startedAt) return { held: { status: 429, message: answers.crowded(10), token: value, challenge } };
    const isWaiting = token?.opensAt && token.opensAt > now;
    const opensAt = isWaiting ? token.opensAt : await newPlace();
    const seconds = Math.ceil(((opensAt?.getTime() ?? 0) - now.getTime()) / 1000);
    const kept = isWaiting ? value : issue({ opensAt });
    return {
      held: { status: 429, message: answers.crowded(seconds), token: kept, challenge, retryAfterSeconds: seconds },
    };
  }

  async function newPlace(): Promise<Date> {
    const seconds = toWaitSeconds(await turns.take(names.waiting, WINDOW_SECONDS));
    return new Date(now.getTime() + seconds * 1000);
  }

  function askAgain(startedAt: Date | null): { held: Held } {
    return { held: { status: 422, message: answers.pressAgain, token: issue({ startedAt }) } };
  }

  return {
    async admit(fields) {
      const value = fields('token');
      const holders = [...(isKnown ? [browserKey] : []), networkKey];
      const token = parseFormToken(value, { action, holders }, readerSecret);
      if (!token || isTokenExpired(token, now)) {
        const taken = await turns.count(names.network);
        if (taken >= limit.perNetwork && !token?.startedAt) return holdBack(undefined, '', taken);
        return askAgain(token?.startedAt ?? null);
      }
      const taken = await turns.take(names.network, WINDOW_SECONDS);
      const mayPass = taken <= limit.perNetwork || (await isSolved(fields('proof'))) || (await hasWaited(token));
      if (!mayPass) return holdBack(token, value, taken);
      if (isKnown && (await turns.take(names.browser, WINDOW_SECONDS)) > limit.perBrowser) {
        return { held: { status: 429, message: answers.tooMany, token: value, retryAfterSeconds: WINDOW_SECONDS } };
      }
      return { secondsOnForm: toSeconds(token.startedAt, now) };
    },
    newToken: () => issue({}),
    async prepare() {
      const token = issue({ startedAt: now });
      const taken = await turns.count(names.network);
      return taken < limit.perNetwork ? { token } : { token, challenge: await newChallenge(taken) };
    },
  };
}

function toSeconds(startedAt: Date | null, now: Date): number | null {
  if (startedAt === null) return null;
  const seconds = Math.floor((now.getTime() - startedAt.getTime()) / 1000);
  return Math.min(SECONDS_ON_FORM_MAX, Math.max(0, seconds));
}
