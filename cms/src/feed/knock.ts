import type { Core } from '@strapi/strapi';
import { KNOCK_PATH, KNOCK_SIGNATURE_HEADER, signKnock } from '@toasoan/shared/knock';
import { environment } from '../settings/environment.ts';
import { MACHINE_CLOCK, type Clock } from '../store/timer.ts';

/** After a knock the next one waits so long: changes that commit meanwhile share it. */
const INTERVAL_MS = 50;

const TIMEOUT_MS = 2_000;

/** When an instance has knocked, and whether it is about to. */
interface Knocking {
  isPending: boolean;
  knockedAt: number;
}

const knockings = new WeakMap<Core.Strapi, Knocking>();

/**
 * Tells the web, at once but without waiting for it, that the feed has grown. A knock that gets lost does no harm:
 * the web also looks by itself.
 */
export function knock(strapi: Core.Strapi, clock: Clock = MACHINE_CLOCK): void {
  const knocking = knockings.get(strapi) ?? { isPending: false, knockedAt: -Infinity };
  knockings.set(strapi, knocking);
  if (knocking.isPending) return;
  knocking.isPending = true;
  const wait = Math.max(0, knocking.knockedAt + INTERVAL_MS - clock.now().getTime());
  clock.after(Math.min(wait, INTERVAL_MS), () => {
    knocking.isPending = false;
    knocking.knockedAt = clock.now().getTime();
    void sendKnock(strapi);
  });
}

/** Knocks now and waits for the answer: for a process that ends before a knock that waits would be sent. */
export async function sendKnock(strapi: Core.Strapi): Promise<void> {
  try {
    const response = await fetch(`${environment.webUrl}${KNOCK_PATH}`, {
      method: 'POST',
      headers: { [KNOCK_SIGNATURE_HEADER]: await signKnock(environment.knockSecret, new Date()) },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) strapi.log.debug(`The web answered ${response.status} to a knock at ${environment.webUrl}.`);
  } catch (error) {
    strapi.log.debug(`The web could not be knocked at ${environment.webUrl}: ${String(error)}`);
  }
}
