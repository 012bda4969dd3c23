import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '@toasoan/shared/run-main';
import { type Cleanup, createCleanup } from '../measure/cleanup.ts';
import { assertCompiled } from '../newsroom/server-process.ts';
import { astroPeer } from '../peers/astro/astro-peer.ts';
import { hugoPeer } from '../peers/hugo/hugo-peer.ts';
import type { Figures } from './figures.ts';
import { measureSize } from './measure-size.ts';
import { parsePublishOptions, PUBLISH_HELP, type PublishOptions } from './publish-options.ts';
import { toReport } from './report.ts';

const say = (line: string) => console.log(`• ${line}`);

function makeFolder({ keepsFolders }: PublishOptions, cleanup: Cleanup): string {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-bench-'));
  cleanup.add(() => {
    if (keepsFolders) say(`Kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Measures one size and leaves nothing running. */
async function measureOne(articles: number | undefined, options: PublishOptions, cleanup: Cleanup, figures: Figures) {
  const chosen = [astroPeer, hugoPeer].filter(({ name }) => options.peers.includes(name));
  const peers = chosen.filter((peer) => peer.findObstacle() === undefined);
  const note = (line: string) => void figures.notes.push(line);
  try {
    const folder = makeFolder(options, cleanup);
    figures.sizes.push(await measureSize(articles, { ...options, folder, peers, cleanup, say, note }));
  } finally {
    await cleanup.run();
  }
}

function toNotes({ peers }: PublishOptions): string[] {
  return [astroPeer, hugoPeer].flatMap((peer) => {
    const obstacle = peers.includes(peer.name) ? peer.findObstacle() : undefined;
    return obstacle === undefined ? [] : [`${peer.name} was left out: ${obstacle}`];
  });
}

function stopOnSignal(cleanup: Cleanup): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      say('Stopping …');
      void cleanup.run().then(() => process.exit(130));
    });
  }
}

async function main(): Promise<void> {
  const options = parsePublishOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (options === null) return console.log(PUBLISH_HELP);
  assertCompiled();
  // The newsrooms of the bench make up a password of their own, and leave it where it is looked for.
  delete process.env['ADMIN_PASSWORD'];
  const cleanup = createCleanup();
  stopOnSignal(cleanup);
  const figures: Figures = { sizes: [], notes: toNotes(options) };
  for (const articles of options.from === undefined ? options.sizes : [undefined]) {
    if (articles !== undefined) say(`${articles.toLocaleString('en')} articles, ${options.database}`);
    await measureOne(articles, options, cleanup, figures);
    // After each size: what took an hour is not lost when the next one fails.
    if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, `${JSON.stringify(figures, null, 2)}\n`);
    console.log(`\n${toReport({ ...figures, sizes: figures.sizes.slice(-1) })}\n`);
  }
}

await runMain(process, main);
process.exit();
