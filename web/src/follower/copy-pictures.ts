import type { Article, BodyBlock, DocumentByType, DocumentType, Image, Picture } from '../model/documents.ts';
import type { ReportOmission } from '../strapi/received.ts';
import type { CopyFile } from './copy-file.ts';
import { PictureDelayed, PictureRefused } from './media-folder.ts';

export interface WithPictures<Document> {
  /** With its pictures lying in our own folder; undefined when it is nothing without those that could not be had yet. */
  document: Document | undefined;
  /** Addresses of files that could not be had yet. */
  wanted: string[];
}

/**
 * Copies the pictures of a document. A body goes on without a picture that cannot be had.
 * @throws PictureRefused when the picture that an image is about can never be had
 */
export async function copyPictures<Type extends DocumentType>(
  type: Type,
  document: DocumentByType[Type],
  copyFile: CopyFile,
  reportOmission: ReportOmission,
): Promise<WithPictures<DocumentByType[Type]>> {
  type Copied = WithPictures<DocumentByType[Type]>;
  if (type === 'image') return (await copyImage(document as Image, copyFile)) as Copied;
  if (type === 'article') return (await copyBody(document as Article, copyFile, reportOmission)) as Copied;
  return { document, wanted: [] };
}

async function copyImage(image: Image, copyFile: CopyFile): Promise<WithPictures<Image>> {
  const { picture, wanted } = await copyPicture(image.picture, copyFile);
  return { document: picture && { ...image, picture }, wanted };
}

async function copyBody(
  article: Article,
  copyFile: CopyFile,
  reportOmission: ReportOmission,
): Promise<WithPictures<Article>> {
  const body: BodyBlock[] = [];
  const wanted: string[] = [];
  for (const block of article.body) {
    if (block.type !== 'figure') {
      body.push(block);
      continue;
    }
    const copied = await copyPicture(block.picture, copyFile).catch((error: unknown) => {
      if (!(error instanceof PictureRefused)) throw error;
      reportOmission(`a picture of the body: ${error.message}`);
    });
    if (copied?.picture) body.push({ ...block, picture: copied.picture });
    wanted.push(...(copied?.wanted ?? []));
  }
  return { document: { ...article, body }, wanted };
}

/** The picture is whole or not there: a page must not name a rendition without a file. */
async function copyPicture(picture: Picture, copyFile: CopyFile): Promise<{ picture?: Picture; wanted: string[] }> {
  const renditions = [];
  const wanted: string[] = [];
  for (const rendition of picture.renditions) {
    const url = await copyFile(rendition.url).catch((error: unknown) => {
      if (!(error instanceof PictureDelayed)) throw error;
    });
    if (url === undefined) wanted.push(rendition.url);
    else renditions.push({ ...rendition, url });
  }
  return wanted.length > 0 ? { wanted } : { picture: { ...picture, renditions }, wanted };
}
