import { toSources } from '../../../web/src/components/picture-sources.ts';
import type { Picture } from '../../../web/src/model/documents.ts';

/** What the `img` of a picture says. */
export function toPictureData(picture: Picture) {
  return { ...toSources(picture), alt: picture.alternativeText };
}
