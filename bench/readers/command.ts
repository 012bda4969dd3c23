import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '@toasoan/shared/run-main';
import type { FillDatabase } from '../fill/fill-options.ts';
import { type Cleanup, createCleanup } from '../measure/cleanup.ts';
import { assertCompiled } from '../newsroom/server-process.ts';
import { startPostgres } from '@toasoan/testing/temporary-postgres';
import type { Figures } from './figures.ts';
import { measureDrainOnly, measureOurs, type OurMeasure } from './measure-ours.ts';
import { measureStockStrapi } from './measure-stock-strapi.ts';
import { measureWordPress } from './measure-wordpress.ts';
import { parseReadersOptions, READERS_HELP, type ReadersOptions } from './readers-options.ts';
import { toReport } from './report.ts';
import { findWordPressObstacle } from './wordpress/start-wordpress.ts';

const say = (line: string) => console.log(`• ${line}`);

/** Measures one after the other, and shows what there is after each: what took long is not lost when the next one fails. */
async function measure(options: ReadersOptions, cleanup: Cleanup, show: (figures: Figures) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-readers-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  const placeOn = async (client: FillDatabase['client']): Promise<OurMeasure> => {
    const database = await openDatabase(client, cleanup);
    return { ...options, cleanup, say, dataDir: join(folder, client), database };
  };
  const [first, ...others] = options.databases;
  const place = await placeOn(first);
  const figures: Figures = { ours: await measureOurs(place), notes: [] };
  show(figures);
  if (options.peers.includes('strapi')) {
    figures.stockStrapi = await measureStockStrapi(join(folder, 'stock-strapi'), place);
    show(figures);
  }
  if (options.peers.includes('wordpress')) {
    const obstacle = findWordPressObstacle();
    if (obstacle !== undefined) figures.notes.push(`WordPress was left out: ${obstacle}`);
    else figures.wordpress = await measureWordPress(join(folder, 'wordpress'), place);
    show(figures);
  }
  for (const other of others) {
    figures.ours.drainPerSecond[other] = await measureDrainOnly(await placeOn(other));
    show(figures);
  }
}

async function openDatabase(client: FillDatabase['client'], cleanup: Cleanup): Promise<FillDatabase> {
  if (client === 'sqlite') return { client };
  const { url, stop } = await startPostgres();
  cleanup.add(stop);
  return { client, url };
}

function stopOnSignal(cleanup: Cleanup): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void cleanup.run().then(() => process.exit(130)));
  }
}

async function main(): Promise<void> {
  const options = parseReadersOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (options === null) return console.log(READERS_HELP);
  assertCompiled();
  delete process.env['ADMIN_PASSWORD'];
  const cleanup = createCleanup();
  stopOnSignal(cleanup);
  try {
    await measure(options, cleanup, (figures) => {
      if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, `${JSON.stringify(figures, null, 2)}\n`);
      console.log(`\n${toReport(figures)}\n`);
    });
  } finally {
    await cleanup.run();
  }
}

await runMain(process, main);
process.exit();
