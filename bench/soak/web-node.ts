import { mkdirSync } from 'node:fs';
import { findFreePort } from '@toasoan/testing/find-free-port';
import type { NewsroomSettings } from '../newsroom/newsroom-settings.ts';
import { watchWeb, type WebProgress } from '../newsroom/web-progress.ts';

/** One of several web processes of a newspaper, each with mirror, pages and inbox of its own. */
export interface WebNode {
  /** `siteUrl` is where this node listens; readers know the newspaper by one address. */
  settings: NewsroomSettings;
  progress: WebProgress;
}

export function toFirstNode(settings: NewsroomSettings): WebNode {
  return { settings, progress: watchWeb(settings) };
}

/** A node beside the first one, to be started. @param dataDir made here */
export async function newSecondNode(first: NewsroomSettings, dataDir: string): Promise<WebNode> {
  mkdirSync(dataDir);
  const port = await findFreePort();
  const environment = { ...first.environment, DATA_DIR: dataDir, WEB_PORT: String(port) };
  const settings = { ...first, dataDir, siteUrl: `http://127.0.0.1:${port}`, environment };
  return { settings, progress: watchWeb(settings) };
}
