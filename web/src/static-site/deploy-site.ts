import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';

import { findManifest, parseManifest, writeManifest, type Manifest } from './manifest.ts';
import { planDeployment } from './plan-deployment.ts';
import { READER_ORDER, toGroup } from './reader-order.ts';
import { DEPLOYED, type Target } from './target.ts';

export interface DeployOptions {
  /** Where `npm run build` has left the site and its manifest. */
  out: string;
  target: Target;
  /** Where this machine keeps a copy of the target's manifest, for the next build. */
  record: string;
  now(): Date;
  say(what: string): void;
}

/**
 * Brings a target from what lies there to what was built: uploads in the order in which readers may see it, then
 * removals, the manifest at the very end. When it breaks off, the next time does again whatever may have been left half.
 * Resolves to the number of files uploaded and removed.
 * @throws OperatorError when there is no whole build or the target fails.
 */
export async function deploySite(options: DeployOptions): Promise<{ changed: number; removed: number }> {
  const { out, target, now, say } = options;
  const built = await findManifest(join(out, 'manifest.json'));
  if (!built) throw new OperatorError(`There is no finished build in ${out}. Run \`npm run build\` first.`);
  const { changed, removed, underWay, after } = planDeployment(await findAtTarget(target), built, now());
  const isNeeded = changed.length + removed.length > 0;
  if (isNeeded) await record(options, underWay);
  for (const group of READER_ORDER) {
    const paths = changed.filter((path) => toGroup(path) === group);
    if (paths.length === 0) continue;
    say(`Uploading ${paths.length} of the group “${group}”`);
    await target.upload(join(out, 'site'), paths, group);
  }
  if (removed.length > 0) {
    say(`Removing ${removed.length} files`);
    await target.remove(removed);
  }
  await record(options, after);
  return { changed: changed.length, removed: removed.length };
}

async function findAtTarget(target: Target): Promise<Manifest | undefined> {
  const text = await target.read(DEPLOYED);
  return text === undefined ? undefined : parseManifest(text, `${DEPLOYED} at the target`);
}

async function record({ record: path, target }: DeployOptions, manifest: Manifest): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeManifest(path, manifest);
  await target.write(DEPLOYED, path);
}
