import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@toasoan/testing/find-free-port';
import { toNewsroomEnvironment } from '@toasoan/testing/newsroom-environment';
import { runToEnd, type ServerProcess, serverProcess } from '@toasoan/testing/side-process';

export const ADMINISTRATOR = { email: 'quantri@baovinhha.example', password: 'Mat-khau-thu-nghiem-1' };

/** A whole newsroom on free ports and in a temporary folder. */
export interface Newsroom {
  siteUrl: string;
  cmsUrl: string;
  /** Everything that CMS and web keep. */
  dataDir: string;
  /** The folder of the printed site. */
  siteDir: string;
  /** Opens /-/status and /-/metrics. */
  statusToken: string;
  cms: ServerProcess;
  web: ServerProcess;
  /** The CMS with other settings; started in the place of `cms`. */
  otherCms(settings: Record<string, string>): ServerProcess;
  /** Another web process for the same CMS; started in the place of `web`, or with a port and a folder of its own. */
  otherWeb(settings: Record<string, string>): ServerProcess;
  importPage(file: string, ...options: string[]): Promise<{ code: number; output: string }>;
  /** Asks the CMS, in a process beside it, for what it keeps of a reader, or to erase it. */
  askOfReader(verb: 'export' | 'erase', email: string): Promise<{ code: number; output: string }>;
  /** Recounts the votes of a poll, and verifies its chain, in a process beside the CMS. */
  auditPoll(slug: string): Promise<{ code: number; output: string }>;
  verifyBuild(): Promise<{ code: number; output: string }>;
  /** Builds the static site, as a machine elsewhere would, into `folder`/out with a cache in `folder`. */
  buildStaticSite(folder: string, own?: Record<string, string>): Promise<{ code: number; output: string }>;
  /** Brings what was built there to another folder. */
  deployStaticSite(folder: string, target: string): Promise<{ code: number; output: string }>;
  close(): Promise<void>;
}

/** Starts CMS and web, empty. */
export async function openNewsroom(): Promise<Newsroom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'toasoan-e2e-'));
  const [cmsPort, webPort] = [await findFreePort(), await findFreePort()];
  const settings: Record<string, string> = {
    ...toNewsroomEnvironment({ dataDir, cmsPort, webPort }),
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
  };
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const siteUrl = `http://127.0.0.1:${webPort}`;
  const cmsProcess = (own: Record<string, string> = {}) =>
    serverProcess(
      'cms',
      process.execPath,
      ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
      { ...settings, ...own },
      `${cmsUrl}/_health`,
    );
  const cms = cmsProcess();
  const webProcess = (own: Record<string, string> = {}) => {
    const all = { ...settings, ...own };
    const health = `http://127.0.0.1:${all['WEB_PORT']}/-/health`;
    return serverProcess('web', process.execPath, ['server.ts'], all, health);
  };
  const web = webProcess();
  await cms.start();
  await web.start();
  return {
    siteUrl,
    cmsUrl,
    dataDir,
    siteDir: join(dataDir, 'web/site'),
    statusToken: settings['STATUS_TOKEN'] ?? '',
    cms,
    web,
    otherCms: cmsProcess,
    otherWeb: webProcess,
    importPage: (file, ...options) => runToEnd('cms', ['dist/src/page-import/command.js', file, ...options], settings),
    askOfReader: (verb, email) => runToEnd('cms', ['dist/src/readers/data/command.js', verb, email], settings),
    auditPoll: (slug) => runToEnd('cms', ['dist/src/readers/polls/audit-command.js', slug], settings),
    verifyBuild: () => runToEnd('web', ['verify-build.ts'], settings),
    buildStaticSite: (folder, own = {}) =>
      runToEnd('web', ['build-site.ts', '--out', join(folder, 'out')], { ...settings, DATA_DIR: folder, ...own }),
    deployStaticSite: (folder, target) =>
      runToEnd('web', ['deploy-site.ts', '--out', join(folder, 'out'), '--to', target], { DATA_DIR: folder }),
    async close() {
      await web.stop();
      await cms.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
