import { DOCUMENT_LIMITS, FILE_LIMITS, PIXELS_LIMIT } from '@toasoan/shared/document-limits';
import { z } from 'zod';
import type { Picture, Rendition } from '../model/documents.ts';
import { instant, optionalLine, whole } from './wire-values.ts';

const pixels = whole(PIXELS_LIMIT);

export const wireRendition = z.object({ url: z.string().min(1).max(2000), width: pixels, height: pixels });

export const wireFile = wireRendition.extend({ updatedAt: instant });

type WireRendition = z.infer<typeof wireRendition>;
type WireFile = z.infer<typeof wireFile>;

/**
 * A picture as the CMS holds it: its addresses are the CMS's own and still have to be copied (src/follower).
 * A file that an editor replaces keeps its address, so each bears the time at which the file was last changed.
 */
export function toSourcePicture(alternativeText: string, file: WireFile, renditions: WireRendition[]): Picture {
  const version = file.updatedAt.getTime();
  const smaller = renditions.filter(({ width }) => width < file.width).sort((a, b) => a.width - b.width);
  const toSource = ({ url, width, height }: WireRendition): Rendition => ({
    url: `${url}${url.includes('?') ? '&' : '?'}v=${version}`,
    width,
    height,
  });
  return { alternativeText, renditions: [...smaller, file].map(toSource) };
}

const THUMBNAIL = 'thumbnail';

/** The picture in a block of Strapi's Blocks editor: a copy of the media library's entry. */
export const blockPicture = wireFile
  .extend({
    alternativeText: optionalLine(FILE_LIMITS.alternativeText).optional(),
    caption: optionalLine(FILE_LIMITS.caption).optional(),
    creditText: optionalLine(DOCUMENT_LIMITS.image.creditText).optional(),
    formats: z.record(z.string(), wireRendition).nullish(),
  })
  .transform((file) => {
    const formats = Object.entries(file.formats ?? {}).filter(([name]) => name !== THUMBNAIL);
    return {
      picture: toSourcePicture(
        file.alternativeText ?? file.caption ?? '',
        file,
        formats.map(([, format]) => format),
      ),
      caption: file.caption ?? null,
      creditText: file.creditText ?? null,
    };
  });
