import { startPostgres } from '@toasoan/testing/temporary-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** postgres://… of the server of this run, without a database's name. */
    postgresServer: string;
  }
}

/** One PostgreSQL for the whole run; each test file makes a database of its own in it. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres(['-c', 'fsync=off', '-c', 'max_connections=100']);
  project.provide('postgresServer', url.slice(0, url.lastIndexOf('/')));
  return stop;
}
