import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '@toasoan/shared/run-main';
import { type Cleanup, createCleanup } from '../measure/cleanup.ts';
import { assertCompiled } from '../newsroom/server-process.ts';
import { parseSoakOptions, SOAK_HELP, type SoakOptions } from './soak-options.ts';
import { soak } from './soak.ts';

const say = (line: string) => console.log(`• ${line}`);
const FAULTS_SHOWN = 20;

async function soakAll(options: SoakOptions, cleanup: Cleanup): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-soak-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  const faults: string[] = [];
  const minutes = options.minutes / options.databases.length;
  for (const client of options.databases) {
    faults.push(...(await soak({ ...options, client, minutes, folder, cleanup, say })));
  }
  return faults;
}

async function main(): Promise<void> {
  const options = parseSoakOptions(process.argv.slice(2));
  if (options === null) return console.log(SOAK_HELP);
  assertCompiled();
  delete process.env['ADMIN_PASSWORD'];
  const cleanup = createCleanup();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void cleanup.run().then(() => process.exit(130)));
  }
  try {
    const faults = await soakAll(options, cleanup);
    for (const fault of faults.slice(0, FAULTS_SHOWN)) console.error(`✗ ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    else say('All that was acknowledged is in the CMS once, tallies and likes equal rows, the chains verify.');
  } finally {
    await cleanup.run();
  }
}

await runMain(process, main);
process.exit();
