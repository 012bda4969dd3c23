import { runMain } from '@toasoan/shared/run-main';
import { FILL_HELP, parseFillOptions, type FillOptions } from './fill-options.ts';
import { fillNewsroom } from './fill-newsroom.ts';

const say = (line: string) => console.log(`• ${line}`);

function tellHowToStart({ dataDir, database }: FillOptions): void {
  const settings =
    database.client === 'sqlite' ? 'DATABASE_CLIENT=sqlite' : `DATABASE_CLIENT=postgres DATABASE_URL='${database.url}'`;
  console.log(`\n  Start the newsroom on it:  DATA_DIR=${dataDir} ${settings} npm start\n`);
}

async function main(): Promise<void> {
  const stamp = new Date().toISOString().replace(/[-:]|\..*$/gu, '');
  const options = parseFillOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), stamp);
  if (options === null) return console.log(FILL_HELP);
  const { bytes, seconds } = await fillNewsroom({ ...options, say });
  say(`${options.articles} articles in ${seconds.toFixed(1)} s; the database has ${Math.round(bytes / 1_000_000)} MB.`);
  tellHowToStart(options);
}

await runMain(process, main);
