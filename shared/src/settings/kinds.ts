import { z } from 'zod';

/*
 * What kinds of values settings have. Each message goes on after the name of the setting: "KNOCK_SECRET is missing".
 */

export const text = z.string({ error: 'is missing' }).trim();

const SECRET_CURE = 'make one with `openssl rand -base64 32`';

const tooShort = (length: number) => `is shorter than ${length} characters: ${SECRET_CURE}`;

/** A secret that the two sides share, or that opens something to who knows it. */
export const secret = text.min(32, tooShort(32));

/** The same, but taken letter by letter as it is given: what is keyed by it must not change. */
export const exactSecret = z.string({ error: 'is missing' }).min(32, tooShort(32));

/** What Strapi alone uses: its own project template makes these of 16 bytes, and newsrooms that moved here keep theirs. */
export const strapiSecret = text.min(16, tooShort(16));

/** @param lowest 0 where any free port will do */
export function port(lowest: 0 | 1) {
  const error = `must be a port, a whole number from ${lowest} to 65535`;
  return z.coerce.number(error).int(error).min(lowest, error).max(65_535, error);
}

const HTTP = /^https?$/u;

/** The base address of a server, without a slash at its end. */
export const webAddress = text
  .pipe(z.url({ protocol: HTTP, error: 'is not an address such as https://bao.example.vn' }))
  .transform((address) => address.replace(/\/+$/u, ''));

/** The address of a webhook, as its receiver gave it. */
export const webhookAddress = text.pipe(
  z.url({ protocol: HTTP, error: 'must be an address that begins with https:// or http://' }),
);

export const redisAddress = text.pipe(
  z.url({ protocol: /^rediss?$/u, error: 'is not an address such as redis://127.0.0.1:6379' }),
);

export const mailServer = text.pipe(
  z.url({ protocol: /^smtps?$/u, error: 'must be smtp://user:password@mail.example.vn:587 or smtps://…' }),
);

/** Whether mails can be sent to it or come from it. */
export function isMailAddress(address: string): boolean {
  return /^[^\s@,<>]+@[^\s@,<>]+$/u.test(address);
}

export const mailAddresses = text
  .transform((list) =>
    list
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
  )
  .refine((addresses) => addresses.every(isMailAddress), 'must be addresses separated by commas');

/** @param lowest 0 where that switches a limit off */
export function mebibytes(lowest: 0 | 1) {
  const error = `must be a whole number of MiB from ${lowest} to 1048576`;
  return z.coerce.number(error).int(error).min(lowest, error).max(1_048_576, error);
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  const error = `must be one of ${words.join(', ')}`;
  return text.pipe(z.enum(words, { error: ({ input }) => `is "${String(input)}"; it ${error}` }));
}

/** How much is logged: what both sides know. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
