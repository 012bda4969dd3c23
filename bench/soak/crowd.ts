import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { FORMS, type ReadersNewsroom } from '../readers/newsroom.ts';
import { toAddress } from '../readers/readers.ts';

/** What readers were told is kept. */
export interface Acknowledged {
  /** Texts of comments, each sent by one reader. */
  comments: Set<string>;
  /** What was chosen, by voter. */
  votes: Map<string, string>;
}

export interface Crowd {
  acknowledged: Acknowledged;
  /** Times no answer came, since something was dead. */
  failures(): number;
  /** Resolves when nobody sends any more. */
  stop(): Promise<void>;
}

const READERS_AT_ONCE = 6;
const ANSWER_WITHIN_MS = 15_000;
const REST_MS = 20;
/** A reader who had no answer sends the same again, as people do. */
const TRIES = 20;

/** Readers who comment and vote by turns, each in a new browser, as fast as they are answered. */
export function startCrowd(newsroom: ReadersNewsroom, seed: number): Crowd {
  const acknowledged: Acknowledged = { comments: new Set(), votes: new Map() };
  let [turn, failures, isStopping] = [0, 0, false];

  async function ask(path: string, address: string, init: RequestInit = {}): Promise<Response | undefined> {
    const headers = { origin: newsroom.site.url, accept: 'application/json', 'x-forwarded-for': address };
    try {
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
      return await fetch(`${newsroom.site.url}${path}`, { ...init, headers: { ...headers, ...init.headers }, signal });
    } catch {
      failures += 1;
      return undefined;
    }
  }

  async function untilAnswered(request: () => Promise<Response | undefined>): Promise<Response | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await request();
      if (answer && answer.status !== 503) return answer;
      await answer?.body?.cancel();
      await sleep(REST_MS * 10);
    }
    return undefined;
  }

  async function send(own: number): Promise<void> {
    const kind = own % 2 === 0 ? 'comment' : 'vote';
    const { action } = FORMS[kind];
    const address = toAddress(own);
    const form = await untilAnswered(() => ask(`/-/ma-bieu-mau?cho=${action}`, address));
    if (form?.status !== 200) return;
    const cookie = /^[^;]+/u.exec(form.headers.get('set-cookie') ?? '')?.[0] ?? '';
    const { token } = (await form.json()) as { token: string };
    const fields: Record<string, string> = { ...FORMS[kind].fill(newsroom, own), token };
    const text = `Đợt ${seed}, người thứ ${own}: tôi thấy như vậy.`;
    const body = () => new URLSearchParams(kind === 'comment' ? { ...fields, text } : fields);
    const answer = await untilAnswered(() =>
      ask(action, address, { method: 'POST', headers: { cookie }, body: body() }),
    );
    const { status } = answer ?? {};
    await answer?.body?.cancel();
    if (kind === 'comment' && status === 202) acknowledged.comments.add(text);
    // 409: the vote was kept the first time, when the answer was lost.
    if (kind === 'vote' && (status === 200 || status === 409)) {
      acknowledged.votes.set(toVoter(newsroom, cookie), fields['option'] ?? '');
    }
  }

  async function sendOn(): Promise<void> {
    while (!isStopping) {
      turn += 1;
      await send(turn);
      await sleep(REST_MS);
    }
  }

  const running = Promise.all(Array.from({ length: READERS_AT_ONCE }, sendOn));
  return {
    acknowledged,
    failures: () => failures,
    async stop() {
      isStopping = true;
      await running;
    },
  };
}

/** The voter that a browser is in the poll (web/src/reader-forms/browser-id.ts). */
function toVoter({ poll, settings }: ReadersNewsroom, cookie: string): string {
  const browserId = /=(?<id>[^.]+)\./u.exec(cookie)?.groups?.['id'] ?? '';
  const secret = settings.environment['READER_SECRET'] ?? '';
  return createHmac('sha256', secret).update(`${poll.documentId}:${browserId}`).digest('base64url');
}
