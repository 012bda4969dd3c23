import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsroomSettings } from './newsroom-settings.ts';

/** How far the site is, as far as one can see from outside: the only file here that knows how it tells. */
export interface WebProgress {
  /** Whether the mirror holds everything that is published. */
  isFilled(): Promise<boolean>;
  /** Whether readers see a printed edition. */
  isPrinted(): boolean;
  /** Whether no page waits to be printed. */
  isQuiet(): Promise<boolean>;
  /** Up to which change the mirror holds everything; undefined while the site does not answer. */
  cursor(): Promise<number | undefined>;
  /** The folder of the edition that readers see. */
  siteFolder: string;
  mirrorFile: string;
}

interface Health {
  cursor: number;
  publisher: { isBuilding: boolean; run?: object; waitingPages: number };
}

export function watchWeb({ dataDir, siteUrl }: NewsroomSettings): WebProgress {
  const siteFolder = join(dataDir, 'web/site');
  const ask = () => fetch(`${siteUrl}/-/health`).catch(() => undefined);
  return {
    siteFolder,
    mirrorFile: join(dataDir, 'web/mirror.db'),
    async isFilled() {
      const answer = await ask();
      await answer?.body?.cancel();
      return answer?.status === 200;
    },
    // The link comes with the first edition, and each later one takes its place in one step.
    isPrinted: () => existsSync(siteFolder),
    async cursor() {
      const answer = await ask();
      return answer && ((await answer.json()) as Health).cursor;
    },
    async isQuiet() {
      const answer = await ask();
      if (answer?.status !== 200) return false;
      const { publisher } = (await answer.json()) as Health;
      return !publisher.isBuilding && publisher.run === undefined && publisher.waitingPages === 0;
    },
  };
}
