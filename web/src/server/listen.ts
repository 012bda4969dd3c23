import { once } from 'node:events';
import type { Server } from 'node:http';
import { OperatorError } from '@toasoan/shared/operator-error';
import { codeOf } from '../disk/error-code.ts';

/** Starts listening. @throws OperatorError that names the setting to change when the port cannot be had. */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new OperatorError(toCure(error, host, port), { cause: error });
  }
}

function toCure(error: unknown, host: string, port: number): string {
  const code = codeOf(error);
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Stop it, or set WEB_PORT to a free one.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set WEB_PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine. Set WEB_HOST.`;
  return `Listening on ${host}:${port} failed: ${String(error)}`;
}

const FINISH_WITHIN_MS = 8_000;

/** Takes no further requests; resolves when those under way are answered or have had their time. */
export async function stopListening(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  await closed;
  clearTimeout(timer);
}
