import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createAnswerCutter } from './http-answers.ts';

export interface Load {
  /** Where the server listens, on this machine. */
  port: number;
  /** Each sends its next request when the last is answered. */
  connections: number;
  seconds: number;
  /** The bytes of the next request on a connection, named by a number; undefined when there are no more. */
  next(connection: number): string | Buffer | undefined;
  isAccepted(status: number, text: string, connection: number): boolean;
  /** Cuts what comes back into answers; those of HTTP when it is not given. */
  createCutter?: typeof createAnswerCutter;
}

export interface LoadFigures {
  accepted: number;
  /** How many answers were none of acceptance, by status. */
  others: Map<number, number>;
  /** From the first request to the last answer. */
  seconds: number;
  /** How long each accepted request took, in ms. */
  tookMs: number[];
}

/** Sends requests over as many connections for as long as asked. @throws Error when the server closes one. */
export async function putLoad(load: Load): Promise<LoadFigures> {
  const figures: LoadFigures = { accepted: 0, others: new Map(), seconds: 0, tookMs: [] };
  const startedAt = performance.now();
  const endAt = startedAt + load.seconds * 1000;
  await Promise.all(Array.from({ length: load.connections }, (_, index) => sendOneByOne(load, index, endAt, figures)));
  figures.seconds = (performance.now() - startedAt) / 1000;
  return figures;
}

async function sendOneByOne(load: Load, connection: number, endAt: number, figures: LoadFigures): Promise<void> {
  const socket = connect({ port: load.port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('The server has closed a connection under load.')));
    let sentAt = 0;
    const send = () => {
      const request = performance.now() < endAt ? load.next(connection) : undefined;
      if (request === undefined) return resolve();
      sentAt = performance.now();
      socket.write(request);
    };
    const cut = (load.createCutter ?? createAnswerCutter)((status, text) => {
      if (load.isAccepted(status, text, connection)) {
        figures.accepted += 1;
        figures.tookMs.push(performance.now() - sentAt);
      } else figures.others.set(status, (figures.others.get(status) ?? 0) + 1);
      send();
    });
    socket.on('data', cut);
    send();
  });
  endQuietly(socket);
}

function endQuietly(socket: Socket): void {
  socket.removeAllListeners('close');
  socket.on('error', () => undefined);
  socket.destroy();
}
