import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadersNewsroom } from '../readers/newsroom.ts';

const ANSWER_WITHIN_MS = 15_000;
/** A reader who had no answer sends the same again, as people do. */
const TRIES = 20;
const TRIES_AGAIN_AFTER_MS = 200;

/** What a form was answered. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** A browser that has not been on the site before, in a network of its own. */
export interface Browser {
  /**
   * Opens a form at a web node and sends it there, again and again while nobody answers. Undefined when nobody has: it may
   * have been kept or not. The answer is that to the form, or to being asked for it when it is not given.
   */
  send(node: string, action: string, fields: Readonly<Record<string, string>>): Promise<Answer | undefined>;
  /** The browser as events name it (web/src/reader-forms/browser-id.ts): `words` say what for. */
  toKey(words: string): string;
}

/** @param onNoAnswer told each time no answer came, since something was dead */
export function openBrowser(
  { settings, site }: Pick<ReadersNewsroom, 'settings' | 'site'>,
  address: string,
  onNoAnswer: () => void,
): Browser {
  let cookie = '';

  async function ask(url: string, init: RequestInit = {}): Promise<Response | undefined> {
    const known = cookie === '' ? {} : { cookie };
    const headers = { origin: site.url, accept: 'application/json', 'x-forwarded-for': address, ...known };
    try {
      const answer = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
      if (answer.status !== 503) return answer;
      await answer.body?.cancel();
    } catch {
      onNoAnswer();
    }
    return undefined;
  }

  async function askUntilAnswered(url: string, init?: RequestInit): Promise<Answer | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await ask(url, init);
      cookie = /^[^;]+/u.exec(answer?.headers.get('set-cookie') ?? '')?.[0] ?? cookie;
      // The process may die while it answers: then what came is no answer.
      const body = await answer?.json().catch(() => undefined);
      if (answer && body !== undefined) return { status: answer.status, body: body as Answer['body'] };
      await sleep(TRIES_AGAIN_AFTER_MS);
    }
    return undefined;
  }

  return {
    async send(node, action, fields) {
      const form = await askUntilAnswered(`${node}/-/ma-bieu-mau?cho=${action}`);
      if (form?.status !== 200) return form;
      const body = new URLSearchParams({ ...fields, token: String(form.body['token']) });
      return askUntilAnswered(`${node}${action}`, { method: 'POST', body });
    },
    toKey(words) {
      const browserId = /=(?<id>[^.]+)\./u.exec(cookie)?.groups?.['id'] ?? '';
      const secret = settings.environment['READER_SECRET'] ?? '';
      return createHmac('sha256', secret).update(`${words}:${browserId}`).digest('base64url');
    },
  };
}
