import { hostname } from 'node:os';
import type { Environment } from '../settings/environment.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { Publisher } from '../publisher/publisher.ts';
import { startConfirmer, type Confirmer, type ConfirmerOptions } from '../status/confirmer.ts';
import { createStrapiClient } from '../strapi/client.ts';
import { createPrintedConfirmation } from '../strapi/confirm-printed.ts';
import { toSitePaths } from './site-paths.ts';

/** The contract takes no more. */
const MOST_REFUSED = 200;
const MOST_NODE_LETTERS = 100;

interface PrintedSite {
  mirror: Mirror;
  publisher: Publisher;
  buildId: string;
}

/** Starts telling the CMS what readers see of what it has published. */
export function startConfirming(
  environment: Environment,
  { mirror, publisher, buildId }: PrintedSite,
  log: ConfirmerOptions['log'],
): Confirmer {
  const { meta, refused } = mirror.committed;
  return startConfirmer({
    confirm: createPrintedConfirmation(createStrapiClient(environment)),
    siteUrl: environment.siteUrl,
    siteFolder: toSitePaths(environment.dataDir).site,
    node: `${hostname()}:${environment.port}`.slice(-MOST_NODE_LETTERS),
    findRefused: () => refused.newest(MOST_REFUSED),
    findPlace() {
      const epoch = meta.find('epoch');
      return epoch === undefined ? undefined : { epoch, cursor: meta.number('cursor') };
    },
    isAllPrinted() {
      const { edition, isBuilding, run, waitingPages } = publisher.state();
      return !isBuilding && !run && waitingPages === 0 && edition === `${buildId}-${meta.find('sync')}`;
    },
    log,
  });
}
