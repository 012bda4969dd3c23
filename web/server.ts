import { OperatorError } from '@toasoan/shared/operator-error';
import { pino, type Logger } from 'pino';
import { findLogLevel, parseEnvironment } from './src/settings/environment.ts';
import { toBuildId } from './src/publisher/build-id.ts';
import { keepApp } from './src/publisher/kept-apps.ts';
import { startPublisher } from './src/publisher/publisher.ts';
import { assertCompiled, DIST_FOLDER, loadCompiledApp } from './src/server/compiled-app.ts';
import { createRenders } from './src/server/create-render.ts';
import { listen, stopListening } from './src/server/listen.ts';
import { startNewsdesk } from './src/server/newsdesk.ts';
import { toSitePaths } from './src/server/site-paths.ts';
import { openSitePresses } from './src/server/site-presses.ts';
import { createSiteServer, type SiteServerOptions } from './src/server/site-server.ts';
import { startConfirming } from './src/server/start-confirming.ts';
import { createFailureCounts, type FailureCounts } from './src/status/failure-counts.ts';
import { createPublishRecord } from './src/status/publish-record.ts';
import { createSiteWatch } from './src/status/site-watch.ts';

/** Starts the site; resolves, when it can be asked, to what stops it: the outermost first, the databases last. */
async function startSite(log: Logger, failures: FailureCounts): Promise<() => Promise<void>> {
  const environment = parseEnvironment(process.env);
  assertCompiled(DIST_FOLDER);
  const opened: { site?: SiteServerOptions } = {};
  const server = createSiteServer(() => opened.site);
  await listen(server, environment.host, environment.port);

  const paths = toSitePaths(environment.dataDir);
  const record = createPublishRecord(log.child({ room: 'publisher' }));
  const newsdesk = startNewsdesk(environment, log, record.takenOver);
  const { mirror, inbox, follower, toLocals } = newsdesk;
  const buildId = toBuildId(DIST_FOLDER, environment.siteUrl);
  const app = await keepApp(paths.apps, buildId, DIST_FOLDER);
  const { handler } = await loadCompiledApp(app);
  const publisherLog = log.child({ room: 'publisher' });
  const publisher = await startPublisher({
    mirror,
    folders: paths,
    buildId,
    loadRender: createRenders(toLocals),
    presses: openSitePresses({ mirrorPath: paths.mirror, siteUrl: environment.siteUrl, log: publisherLog }),
    log: publisherLog,
    onPrinted: record.printed,
  });
  newsdesk.onChanges(publisher.wake);
  const confirmer = startConfirming(environment, { mirror, publisher, buildId }, log.child({ room: 'confirmer' }));
  record.onLive(confirmer.published);
  opened.site = {
    ...environment,
    siteFolder: paths.site,
    mirror: mirror.reader,
    render: publisher.renderSeen,
    isFilled: mirror.isFilled,
    onKnock: follower.knock,
    toHealth: () => ({
      cursor: mirror.reader.getCursor(),
      publisher: publisher.state(),
      follower: follower.state(),
      inbox: inbox.count(),
    }),
    watch: createSiteWatch(record, {
      ...newsdesk,
      publisher,
      buildId,
      dataDir: environment.dataDir,
      failures: failures.read(),
    }),
    handler,
    toLocals,
    log,
  };
  log.info({ host: environment.host, port: environment.port, site: environment.siteUrl.href }, 'The site is up');
  return async () => {
    await Promise.all([stopListening(server), newsdesk.stop(), confirmer.stop()]);
    await publisher.stop();
    await newsdesk.close();
  };
}

function stopOnSignal(log: Logger, stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      log.info({ signal }, 'The site is stopping; once more to stop at once');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'The site could not stop in order');
          process.exit(1);
        },
      );
    });
  }
}

const failures = createFailureCounts();
const log = pino({
  base: null,
  level: findLogLevel(process.env),
  hooks: { logMethod: failures.logMethod },
});
// Astro's handler listens for these too, and keeps silent about those that no request has caused.
process.on('unhandledRejection', (error) => log.error({ err: error }, 'A failure was not handled'));
try {
  stopOnSignal(log, await startSite(log, failures));
} catch (error) {
  if (error instanceof OperatorError) log.fatal(error.message);
  else log.fatal({ err: error }, 'The site could not be started');
  process.exit(1);
}
