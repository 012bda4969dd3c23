import { setTimeout as wait } from 'node:timers/promises';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { ServerProcess } from '@toasoan/testing/side-process';
import type { Random } from './random.ts';

/** What happens to the processes of a random day while its editors work. */
export interface Troubles {
  /** Starts the web that troubles will strike. */
  start(): Promise<void>;
  /** One trouble, over when everything runs again. */
  strike(): Promise<void>;
  /** Stops the web. */
  stop(): Promise<void>;
}

/**
 * Troubles that kill the web, the CMS, or the web twice in a row; or that deploy other templates (the address of the site
 * stands on every page, so another one reprints them all) and kill the web while it prints them.
 */
export function openTroubles(newsroom: Newsroom, random: Random): Troubles {
  const siteUrl = (name: string) => ({ SITE_URL: newsroom.siteUrl.replace('127.0.0.1', name) });
  const deployments: ServerProcess[] = ['127.0.0.1', 'localhost'].map((name) => newsroom.otherWeb(siteUrl(name)));
  let deployed = 0;
  const web = () => deployments[deployed] ?? newsroom.web;

  async function killWeb(): Promise<void> {
    await wait(random.below(400));
    await web().stop('SIGKILL');
    await web().start();
  }

  async function killWebTwice(): Promise<void> {
    await killWeb();
    await killWeb();
  }

  async function deployOtherTemplates(): Promise<void> {
    await web().stop('SIGKILL');
    deployed = 1 - deployed;
    await web().start();
    await killWeb();
  }

  async function killCms(): Promise<void> {
    await wait(random.below(400));
    await newsroom.cms.stop('SIGKILL');
    await newsroom.cms.start();
  }

  const KINDS = [killWeb, killWeb, killWebTwice, deployOtherTemplates, killCms];
  return {
    start: () => web().start(),
    strike: () => random.pick(KINDS)(),
    async stop() {
      for (const one of deployments) await one.stop();
    },
  };
}
