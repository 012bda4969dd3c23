import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Names the compiled app by its content, together with the address of the site that it prints into pages: another id,
 * and every page may look different. 12 hexadecimal digits.
 */
export function toBuildId(distFolder: string, siteUrl: URL): string {
  const hash = createHash('sha256').update(siteUrl.href);
  for (const path of listFiles(distFolder)) {
    hash.update(`${relative(distFolder, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
