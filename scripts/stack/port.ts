import { createServer } from 'node:net';
import { OperatorError } from '../../shared/src/operator-error.ts';

/** @throws OperatorError when something already listens on the port, naming the setting that moves us elsewhere. */
export async function assertPortFree(host: string, port: number, setting: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new OperatorError(
              `Port ${port} is taken by another program. Stop it (is Tòa Soạn already running?) or set ${setting} to a free port in .env`,
            )
          : new OperatorError(`Cannot listen on ${host}:${port} (${error.message}). Change ${setting} in .env`),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
