import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import {
  findEdition,
  listAssets,
  prepareEdition,
  rememberPrevious,
  removeOtherEditions,
  switchEdition,
  toBuildOf,
  toEditionName,
} from './edition.ts';
import { toEditionPlaces, type EditionPlaces } from './edition-places.ts';
import { findApp, removeOtherApps } from './kept-apps.ts';
import { openPageFolder } from './page-folder.ts';
import { printPage } from './print-page.ts';
import type { Target } from './print-pages.ts';
import type { Presses } from './press/presses.ts';
import type { Render } from './render.ts';
import type { SiteFolders } from './site-folders.ts';
import { findWithdrawal, removeWithdrawal } from './withdrawal.ts';
import { HOME_ADDRESS } from '@toasoan/shared/address';

export interface KeptUpOptions {
  mirror: Mirror;
  folders: SiteFolders;
  /** Names the compiled app of this process by its content (build-id.ts); it is kept among `folders.apps`. */
  buildId: string;
  /** What makes pages with the app in a folder. */
  loadRender(app: string): Promise<Render>;
  presses: Presses;
  log: Pick<Log, 'info' | 'warn'>;
}

/** Which editions there have to be. */
export interface EditionPlan {
  /** The one that readers see; undefined before the first. */
  seen: string | undefined;
  /** The one that they should see. */
  wanted: string;
}

/** The editions that are kept up: the one that readers see and, while it is another, the one that they are to see. */
export interface KeptUp extends EditionPlaces {
  /** Looks at which there have to be, and forgets those that are neither. Undefined while the mirror was never filled. */
  look(): Promise<EditionPlan | undefined>;
  /** Begins the edition that is wanted, if it is not begun. @throws UnprintablePage when its home page cannot be made. */
  begin(plan: EditionPlan): Promise<void>;
  /** The editions to print into, that which readers see first. */
  targets(plan: EditionPlan): Promise<Target[]>;
  /** Whether nothing can be in the edition that does not belong there. */
  isFresh(edition: string): boolean;
  /** Lets readers see the edition that is wanted. */
  switchTo(plan: EditionPlan): Promise<void>;
  /** Removes, when nothing else is to do, what belongs to no edition that is kept. */
  tidy(plan: EditionPlan): Promise<void>;
}

export function createKeptUp(options: KeptUpOptions): KeptUp {
  const { mirror, folders, log } = options;
  const { meta, editions } = mirror.committed;
  const places = toEditionPlaces(folders, options.buildId);
  const { clientOf, folderOf } = places;
  const isKept = (name: string) => editions.all().some((one) => one.name === name);
  /** Editions that were begun in an empty folder by this process: there is nothing in them but what it has printed. */
  const fresh = new Set<string>();

  async function keep(name: string): Promise<void> {
    await prepareEdition(folders, name, clientOf(name));
    await mirror.write((view) => view.editions.keep(name));
  }

  async function forgetOthers(plan: EditionPlan): Promise<void> {
    const others = editions.all().filter(({ name }) => name !== plan.seen && name !== plan.wanted);
    if (others.length === 0) return;
    await mirror.write((view) => others.forEach(({ name }) => view.editions.forget(name)));
  }

  return {
    ...places,
    isFresh: (edition) => fresh.has(edition),
    async look() {
      const sync = meta.find('sync');
      if (sync === undefined) return undefined;
      const wantedBuild = await findWantedBuild(options);
      const plan = { seen: await findEdition(folders.site), wanted: toEditionName(wantedBuild, sync) };
      await forgetOthers(plan);
      // Readers see one that was not kept up: of another mirror, or after a rollback.
      if (plan.seen !== undefined && !isKept(plan.seen)) await keep(plan.seen);
      return plan;
    },
    async begin({ seen, wanted }) {
      if (isKept(wanted)) return;
      if (!existsSync(folderOf(wanted))) fresh.add(wanted);
      await prepareEdition(folders, wanted, clientOf(wanted));
      const target = await toTarget(options, places, wanted);
      await printPage(target.render, target.folder, HOME_ADDRESS);
      log.info({ edition: wanted, instead: seen }, 'Printing the whole site again');
      await keep(wanted);
    },
    async targets({ seen, wanted }) {
      const names = [...new Set([seen, wanted])].filter((name) => name !== undefined && isKept(name));
      return Promise.all(names.map((name) => toTarget(options, places, name ?? '')));
    },
    async switchTo({ seen, wanted }) {
      if (seen !== undefined && toBuildOf(seen) !== toBuildOf(wanted)) await rememberPrevious(folders, seen);
      await switchEdition(folders, wanted);
      fresh.clear();
      if ((await findWithdrawal(folders))?.instead !== toBuildOf(wanted)) await removeWithdrawal(folders);
      log.info({ edition: wanted }, 'The whole site is printed');
    },
    tidy: (plan) => tidy(options, places, plan),
  };
}

/** Ours, unless an operator has withdrawn it. */
async function findWantedBuild({ folders, buildId }: KeptUpOptions): Promise<string> {
  const withdrawal = await findWithdrawal(folders);
  const isOurs = withdrawal?.withdrawn === buildId;
  return isOurs && findApp(folders.apps, withdrawal.instead) !== undefined ? withdrawal.instead : buildId;
}

async function toTarget(
  { folders, loadRender }: KeptUpOptions,
  { folderOf, appOf }: EditionPlaces,
  edition: string,
): Promise<Target> {
  const folder = openPageFolder(folderOf(edition), { unfinished: folders.unfinished, isForced: true });
  return { folder, render: await loadRender(appOf(edition)), isForced: true };
}

async function tidy(
  { folders, buildId, presses }: KeptUpOptions,
  { ownApp, clientOf }: EditionPlaces,
  { seen, wanted }: EditionPlan,
): Promise<void> {
  const previous = await findEdition(folders.previous);
  const kept = [seen, wanted, previous].filter((name) => name !== undefined);
  await removeOtherEditions(folders, kept);
  await removeOtherApps(folders.apps, [buildId, ...kept.map(toBuildOf)]);
  const clients = [...new Set([...kept.map(clientOf), join(ownApp, 'client')])];
  const usedAssets = (await Promise.all(clients.map(listAssets))).flat();
  await presses.do({ type: 'tidy', media: folders.media, assets: folders.assets, usedAssets });
}
