import type { SavedPage } from './saved-page.ts';
import { toEndOfTomorrow } from './notice-end.ts';

/** Whether what a page announced is over by now: its notices ended with the day after it. */
export function isOldPage({ datePublished }: SavedPage, now: Date): boolean {
  return toEndOfTomorrow(datePublished) <= now;
}
