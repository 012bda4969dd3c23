import type { Log } from '../log/log.ts';

/** Tells the person at the terminal, or who reads the log of a CI run, what happens: one line each. */
export const consoleLog: Log = {
  info: (details: unknown, message?: string) => console.log(toLine('•', details, message)),
  warn: (details: unknown, message?: string) => console.warn(toLine('!', details, message)),
  error: (details: unknown, message?: string) => console.error(toLine('✗', details, message)),
};

function toLine(mark: string, details: unknown, message: string | undefined): string {
  if (typeof details !== 'object' || details === null) return `${mark} ${String(details)}`;
  const named = Object.entries(details).map(([name, value]) => `${name}: ${toWords(value)}`);
  return `${mark} ${[message, named.length > 0 ? `(${named.join(', ')})` : ''].filter(Boolean).join(' ')}`;
}

function toWords(value: unknown): string {
  if (value instanceof Error) return value.message;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
