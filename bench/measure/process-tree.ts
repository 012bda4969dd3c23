import { readdir, readFile } from 'node:fs/promises';

/** The processes and all that they started, directly or not, as far as these still run. */
export async function findProcessTree(roots: readonly number[]): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).map(Number);
  const children = Map.groupBy(await Promise.all(pids.map(readParent)), ({ parent }) => parent);
  const tree = new Set(roots);
  for (const pid of tree) for (const child of children.get(pid) ?? []) tree.add(child.pid);
  return [...tree];
}

/** proc(5): the parent is the fourth field of `stat`, the second after the name, which may hold spaces and brackets. */
async function readParent(pid: number): Promise<{ pid: number; parent: number | undefined }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { pid, parent: afterName[1] === undefined ? undefined : Number(afterName[1]) };
}

/**
 * The memory of a process in KiB: its proportional share (PSS), so that what processes share is counted once; where the
 * kernel does not tell that, all that it has in memory (RSS). 0 when it has ended.
 */
export async function readMemoryKib(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const share = /^Pss:\s+(\d+) kB$/mu.exec(rollup)?.[1];
  if (share !== undefined) return Number(share);
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0);
}
