import { readFile } from 'node:fs/promises';
import { OperatorError } from '@toasoan/shared/operator-error';
import { z } from 'zod';
import { hasCode } from '../disk/error-code.ts';
import { replaceFile } from '../disk/replace-file.ts';

const siteFile = z.object({
  /** From the root of the site, without a leading slash. */
  path: z.string(),
  /** Hexadecimal; empty when a deployment that broke off may have left anything there. */
  sha256: z.string(),
  /** In bytes. */
  size: z.number(),
  /** Since when (ISO 8601) the site no longer has this file, which stays for readers with an earlier page open. */
  unusedSince: z.string().optional(),
});

const manifest = z.object({
  /** Names the compiled templates. */
  buildId: z.string(),
  /** The last change of the newsroom's feed that the site shows. */
  cursor: z.number(),
  /** When it was built (ISO 8601). */
  madeAt: z.string(),
  files: z.array(siteFile),
  /** Pictures that must not stay at a target, by what their names begin with. */
  withdrawn: z.array(z.string()).optional(),
});

export type SiteFile = z.infer<typeof siteFile>;

/** What a site consists of, file by file. */
export type Manifest = z.infer<typeof manifest>;

/** @throws OperatorError when the text, which came from `source`, is no manifest. */
export function parseManifest(text: string, source: string): Manifest {
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    const cure = 'Remove it, and every file is taken for new.';
    throw new OperatorError(`${source} is not a manifest of a static site. ${cure}`, { cause: error });
  }
}

/** Undefined when there is no such file. @throws OperatorError when it is no manifest. */
export async function findManifest(path: string): Promise<Manifest | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });
  return text === undefined ? undefined : parseManifest(text, path);
}

/** One file a line, so that two manifests can be compared by eye. */
export function toManifestText({ files, ...rest }: Manifest): string {
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},"files":[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`;
}

/** In one step: a reader finds the old one or the new one. */
export async function writeManifest(path: string, content: Manifest): Promise<void> {
  await replaceFile(path, `${path}.unfinished`, Buffer.from(toManifestText(content)));
}
