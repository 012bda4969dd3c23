import { HOUR_MS } from '@toasoan/shared/durations';

/** Vietnam keeps one offset all year. */
const OFFSET_MS = 7 * HOUR_MS;

/** An instant on the newsroom's clock, "2021-03-01T17:11:00.000+07:00": Hugo prints a date in the zone that it is written in. */
export function toLocalTime(date: Date): string {
  return `${new Date(date.getTime() + OFFSET_MS).toISOString().slice(0, -1)}+07:00`;
}
