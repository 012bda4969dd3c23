import { toImageBlock, type ImageBlock } from '../pictures/image-block.ts';
import type { LibraryFile } from './library-file.ts';
import type { SavedPage, SavedPicture } from './saved-page.ts';

/** One block of Strapi's Blocks field. */
export type Block =
  { type: 'paragraph'; children: TextNode[] } | { type: 'heading'; level: 2; children: TextNode[] } | ImageBlock;

interface TextNode {
  type: 'text';
  text: string;
}

/** A picture of the body: its words and the file that shows it. */
export interface BodyPicture {
  picture: SavedPicture;
  file: LibraryFile;
  alternativeText: string;
}

const toText = (text: string): TextNode[] => [{ type: 'text', text }];

/** Caption and credit as one line, the way papers print them: "… năm 2020. Ảnh: K.K", "Chợ nổi (Ảnh: TTXVN)". */
function toPrintedCaption({ caption, creditText }: SavedPicture): string {
  if (!caption || !creditText) return caption ?? creditText ?? '';
  return /[.!?…”"]$/u.test(caption) ? `${caption} ${creditText}` : `${caption} (${creditText})`;
}

/** The body for Strapi's Blocks field; a picture without a file (the lead image) is left out. */
export function toBlocks(body: SavedPage['body'], pictures: readonly BodyPicture[]): Block[] {
  return body.flatMap((part): Block[] => {
    if (part.type === 'paragraph') return [{ type: 'paragraph', children: toText(part.text) }];
    if (part.type === 'heading') return [{ type: 'heading', level: 2, children: toText(part.text) }];
    const shown = pictures.find(({ picture }) => picture === part);
    if (!shown) return [];
    const { file, alternativeText } = shown;
    return [toImageBlock(file, { alternativeText, caption: toPrintedCaption(part) })];
  });
}
