import type { Logger } from 'pino';

/** Where a room tells the operator what happens: a line of JSON for each, by pino, or a line for a person. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;
