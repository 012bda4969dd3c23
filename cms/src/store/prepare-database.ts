import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { OperatorError } from '@toasoan/shared/operator-error';
import { runSteps } from './run-steps.ts';
import { takeStartLock, type StartLock } from './start-lock.ts';
import { findRecorded, refuseNewerDatabase } from './step-record.ts';
import type { Step } from './step.ts';

/** What stands between Strapi's hook before it compares the tables and the end of our bootstrap. */
export interface Preparation {
  /** The steps after Strapi has made its tables. */
  runRest(): Promise<void>;
  /** Lets other instances start. */
  end(): Promise<void>;
}

/** Compiled, this file stands in cms/dist/src/store. */
const MANIFEST = path.resolve(__dirname, '../../../package.json');

const readVersion = () => (JSON.parse(readFileSync(MANIFEST, 'utf8')) as { version: string }).version;

type Handler = (context: unknown) => unknown;

interface Hook {
  getHandlers(): Handler[];
  register(handler: Handler): unknown;
  delete(handler: Handler): unknown;
}

/** Does work before all that Strapi and its plugins do in that hook: it calls its handlers side by side, and one deletes drafts. */
function doFirst(strapi: Core.Strapi, work: () => Promise<void>): void {
  const hook = strapi.hook('strapi::content-types.beforeSync') as Hook;
  const others = [...hook.getHandlers()];
  for (const other of others) hook.delete(other);
  hook.register(async (context) => {
    await work();
    await Promise.all(others.map((other) => other(context)));
  });
}

/** What stops Strapi is logged with its stack, which repeats the message: what an operator must do is said once. */
function withoutStack(error: unknown): unknown {
  if (error instanceof OperatorError) error.stack = '';
  return error;
}

/**
 * Registers what is done to the database before Strapi touches it: take the lock, refuse a newer database, run the steps that must
 * come first. To be called before the database is opened.
 */
export function prepareDatabase(strapi: Core.Strapi, steps: readonly Step[]): Preparation {
  const version = readVersion();
  let lock: StartLock | undefined;
  const end = async () => {
    await lock?.release();
    lock = undefined;
  };
  doFirst(strapi, async () => {
    try {
      lock = await takeStartLock(strapi);
      refuseNewerDatabase(await findRecorded(strapi), steps, version);
      await runSteps(strapi, steps, 'beforeSync', version);
    } catch (error) {
      await end();
      throw withoutStack(error);
    }
  });
  return { runRest: () => runSteps(strapi, steps, 'afterSync', version), end };
}
