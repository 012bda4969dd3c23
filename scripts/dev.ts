import { compileWhatChanged } from './stack/compile-what-changed.ts';
import { assertPortFree } from './stack/port.ts';
import { inRoot } from './stack/root.ts';
import { run, say } from './stack/say.ts';
import { type Service, startService, stopOnSignal } from './stack/service.ts';
import { loadSettings, type Settings } from './stack/settings.ts';

const development = { NODE_ENV: 'development' };

function servicesOf({ cmsPort, webPort }: Settings): Service[] {
  return [
    startService({
      name: 'compiler of shared',
      command: process.execPath,
      args: ['node_modules/typescript/bin/tsc', '-p', '.', '--watch', '--preserveWatchOutput'],
      cwd: inRoot('shared'),
      env: development,
    }),
    startService({
      name: 'CMS',
      command: process.execPath,
      args: ['node_modules/@strapi/strapi/bin/strapi.js', 'develop'],
      cwd: inRoot('cms'),
      env: development,
      healthUrl: `http://127.0.0.1:${cmsPort}/_health`,
    }),
    startService({
      name: 'site',
      command: process.execPath,
      args: ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(webPort)],
      cwd: inRoot('web'),
      env: development,
      healthUrl: `http://localhost:${webPort}/`,
    }),
  ];
}

await run(async () => {
  const settings = loadSettings();
  await assertPortFree(settings.cmsHost, settings.cmsPort, 'CMS_PORT');
  await assertPortFree(settings.webHost, settings.webPort, 'WEB_PORT');
  await compileWhatChanged(['shared']);
  const services = servicesOf(settings);
  stopOnSignal(services);
  await Promise.all(services.map((service) => service.ready));
  say(`Both reload when the code changes: ${settings.siteUrl} and http://localhost:${settings.cmsPort}/admin`);
});
