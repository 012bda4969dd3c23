import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../shared/src/operator-error.ts';
import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { runCommand } from './stack/command.ts';
import { assertPortFree } from './stack/port.ts';
import { inRoot } from './stack/root.ts';
import { run, say } from './stack/say.ts';
import { type Service, startService, stopAll, stopOnSignal } from './stack/service.ts';
import { loadSettings, type Settings } from './stack/settings.ts';

/** Fills a database that has never been filled; the loader itself leaves one with content alone. */
async function fillEmptyDatabase({ dataDir, demoFolder }: Settings): Promise<void> {
  const done = join(dataDir, 'demo-content-offered');
  if (demoFolder === null || existsSync(done)) return;
  say('Filling an empty database with the demo newspaper (about a minute) …');
  const { code } = await runCommand(process.execPath, ['dist/src/demo/command.js', demoFolder], {
    cwd: inRoot('cms'),
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0)
    throw new OperatorError(
      'The demo content could not be loaded; the reason stands above. Start without it: DEMO_CONTENT=off npm start',
    );
  writeFileSync(done, '');
}

function startCms({ cmsHost, cmsPort }: Settings): Service {
  const host = cmsHost === '0.0.0.0' ? '127.0.0.1' : cmsHost;
  return startService({
    name: 'CMS',
    command: process.execPath,
    args: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
    cwd: inRoot('cms'),
    env: { NODE_ENV: 'production' },
    healthUrl: `http://${host}:${cmsPort}/_health`,
  });
}

function startWeb({ webHost, webPort }: Settings): Service {
  const host = webHost === '0.0.0.0' ? '127.0.0.1' : webHost;
  return startService({
    name: 'site',
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', 'server.ts'],
    cwd: inRoot('web'),
    env: { NODE_ENV: 'production' },
    healthUrl: `http://${host}:${webPort}/-/health`,
  });
}

function tellWhereToGo({ dataDir, cmsPort, siteUrl }: Settings): void {
  const lines = [`The site:  ${siteUrl}`, `The admin: http://localhost:${cmsPort}/admin`];
  const administrator = join(dataDir, 'first-administrator.json');
  if (existsSync(administrator)) {
    const { email, password } = JSON.parse(readFileSync(administrator, 'utf8')) as { email: string; password: string };
    lines.push('', `Log in as ${email} with the password ${password}`, 'It is shown only this once: write it down.');
    rmSync(administrator);
  }
  console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n  Ctrl-C stops both.\n`);
}

await run(async () => {
  const settings = loadSettings();
  await assertPortFree(settings.cmsHost, settings.cmsPort, 'CMS_PORT');
  await assertPortFree(settings.webHost, settings.webPort, 'WEB_PORT');
  await compileWhatChanged();
  await fillEmptyDatabase(settings);
  const services: Service[] = [];
  stopOnSignal(services);
  try {
    say('Starting the CMS …');
    services.push(startCms(settings));
    await services[0]?.ready;
    say('Starting the site …');
    services.push(startWeb(settings));
    await services[1]?.ready;
  } catch (error) {
    await stopAll(services);
    throw error;
  }
  tellWhereToGo(settings);
});
