import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE_MS } from '@toasoan/shared/durations';

const EVERY_MS = 2;
const LIMIT_MS = MINUTE_MS;

/** A reader who presses "reload" about every two milliseconds, on one connection. */
export interface ReaderWindow {
  /** Resolves to the instant (performance.now) at which the page of the address held the text. Rejects after a minute. */
  untilPageSays(address: string, text: string): Promise<number>;
  close(): void;
}

export function openReaderWindow(siteUrl: string): ReaderWindow {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    async untilPageSays(address, text) {
      const wanted = Buffer.from(text);
      for (const end = performance.now() + LIMIT_MS; performance.now() < end; await sleep(EVERY_MS)) {
        if ((await load(agent, siteUrl + address)).includes(wanted)) return performance.now();
      }
      throw new Error(`${address} did not say “${text}” within ${LIMIT_MS / 1000} seconds.`);
    },
    close: () => agent.destroy(),
  };
}

async function load(agent: Agent, url: string): Promise<Buffer> {
  const asked = request(url, { agent });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
