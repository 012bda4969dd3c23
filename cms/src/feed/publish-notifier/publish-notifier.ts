import type { Core } from '@strapi/strapi';
import { environment } from '../../settings/environment.ts';
import { every, startTimer, type Timer } from '../../store/timer.ts';
import { createTeller } from './teller.ts';

const LOOK_EVERY_MS = 1_000;

/**
 * Tells the receiver in the settings, if any, that something was published. It looks at the feed itself, second by
 * second, so it also tells what another instance or an import has published, and what was published while it was off.
 */
export function startPublishNotifier(strapi: Core.Strapi): Timer | undefined {
  const { publishWebhook } = environment;
  if (!publishWebhook) return undefined;
  return startTimer(strapi, {
    name: 'Telling that something was published',
    due: every(LOOK_EVERY_MS),
    work: createTeller(strapi, publishWebhook),
  });
}
