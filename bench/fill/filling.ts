import { HOUR_MS } from '@toasoan/shared/durations';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';
import type { Sentences } from './sentences.ts';

/** What every part of the filling works with. */
export interface Filling {
  ledger: Ledger;
  random: Random;
  sentences: Sentences;
  /** The hour of the filling: nothing that is published lies after it. */
  now: Date;
  /** Where the media library keeps its files. */
  uploadsDir: string;
  /** Who is named beside pictures. */
  creditNames: readonly string[];
}

export function hoursFrom(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * HOUR_MS);
}
