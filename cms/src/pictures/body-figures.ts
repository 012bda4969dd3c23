/** What is delivered of a file of the media library. */
export interface FileFacts {
  hash: string;
  url: string;
  width: number;
  height: number;
  mime: string;
  formats: unknown;
  alternativeText: string | null;
  caption: string | null;
  /** Who made the picture, as its image in the CMS says. */
  creditText: string | null;
  updatedAt: string;
}

/** A picture in an article's body as Strapi's Blocks keep it: a copy of the file's facts at the time it was put in. */
interface Figure {
  type: 'image';
  image: { hash?: unknown };
}

function isFigure(node: unknown): node is Figure {
  const figure = node as Partial<Figure> | null;
  return typeof figure === 'object' && figure?.type === 'image' && typeof figure.image === 'object';
}

/** The hashes that name the files in a body. */
export function listFigureHashes(body: unknown): string[] {
  if (!Array.isArray(body)) return [];
  return body.filter(isFigure).flatMap(({ image }) => (typeof image.hash === 'string' ? [image.hash] : []));
}

/**
 * The same body with every picture as the media library has it now; one that it does not have stays as it was, unless it
 * was withdrawn.
 * @param withdrawn hashes of files that must not be shown any more
 */
export function withCurrentFiles(
  body: unknown,
  files: ReadonlyMap<string, FileFacts>,
  withdrawn: ReadonlySet<string>,
): unknown[] {
  if (!Array.isArray(body)) return [];
  return body.flatMap((node: unknown) => {
    if (!isFigure(node)) return [node];
    const hash = String(node.image.hash);
    return withdrawn.has(hash) ? [] : [{ ...node, image: { ...node.image, ...files.get(hash) } }];
  });
}
