import { DAY_MS } from '@toasoan/shared/durations';
import type { Manifest, SiteFile } from './manifest.ts';
import { inReaderOrder, inRemovalOrder, toGroup } from './reader-order.ts';

/** How long styles, scripts and pictures stay that no page needs any more: a reader, or a cache, may hold an earlier page. */
const KEEP_UNUSED_MS = 7 * DAY_MS;

export interface Deployment {
  /** Files to upload, in the order in which readers may see them. */
  changed: string[];
  /** Files to take away after that. */
  removed: string[];
  /**
   * What may lie at the target while this is under way. It stands there before the first file moves, so that a
   * deployment after one that broke off leaves nothing to chance.
   */
  underWay: Manifest;
  /** What lies at the target afterwards. */
  after: Manifest;
}

/** What must be done to get from what was deployed last (undefined: nothing is known) to what was built. */
export function planDeployment(deployed: Manifest | undefined, built: Manifest, now: Date): Deployment {
  const before = new Map(deployed?.files.map((file) => [file.path, file]));
  const wanted = new Set(built.files.map(({ path }) => path));
  const changed = built.files.filter(({ path, sha256 }) => before.get(path)?.sha256 !== sha256);
  const leftOver = [...before.values()].filter(({ path }) => !wanted.has(path));
  const withdrawn = new Set(built.withdrawn);
  const mayStay = (file: SiteFile) => isStillKept(file, now) && !withdrawn.has(toPictureStem(file.path));
  const kept = leftOver.map((file) => markUnused(file, now)).filter(mayStay);
  const keptPaths = new Set(kept.map(({ path }) => path));
  const removed = leftOver.filter(({ path }) => !keptPaths.has(path));
  const after = { ...built, files: [...built.files, ...kept] };
  const uncertain = new Set([...changed, ...removed].map(({ path }) => path));
  const atRisk = (file: SiteFile) => (uncertain.has(file.path) ? { ...file, sha256: '' } : file);
  return {
    changed: inReaderOrder(toPaths(changed)),
    removed: inRemovalOrder(toPaths(removed)),
    underWay: { ...built, files: [...after.files, ...removed].map(atRisk) },
    after,
  };
}

function markUnused(file: SiteFile, now: Date): SiteFile {
  return { ...file, unusedSince: file.unusedSince ?? now.toISOString() };
}

/** A file that a broken deployment may have left half is of no use to anybody. */
function isStillKept({ path, sha256, unusedSince = '' }: SiteFile, now: Date): boolean {
  return toGroup(path) === 'hashed' && sha256 !== '' && now.getTime() - Date.parse(unusedSince) < KEEP_UNUSED_MS;
}

/** "media/3fa9….jpg" → "3fa9…"; empty for what is no picture. */
function toPictureStem(path: string): string {
  return /^media\/([\w-]+)\./u.exec(path)?.[1] ?? '';
}

function toPaths(files: readonly SiteFile[]): string[] {
  return files.map(({ path }) => path);
}
