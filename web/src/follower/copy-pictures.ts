import type { Article, BodyBlock, DocumentByType, DocumentType, Image, Picture } from '../mirror/documents.ts';
import type { ReportOmission } from '../strapi/received.ts';
import { PictureRefused } from './media-folder.ts';

/** Copies one file of a picture. Resolves to its address on our site. @throws PictureRefused when it cannot be had. */
export type CopyFile = (source: string) => Promise<string>;

/**
 * The same document with its pictures lying in our own folder.
 * @throws PictureRefused when the picture that an image is about cannot be had; a body goes on without such a picture.
 */
export async function copyPictures<Type extends DocumentType>(
  type: Type,
  document: DocumentByType[Type],
  copyFile: CopyFile,
  reportOmission: ReportOmission,
): Promise<DocumentByType[Type]> {
  if (type === 'image') return copyImage(document as Image, copyFile) as Promise<DocumentByType[Type]>;
  if (type !== 'article') return document;
  return copyBody(document as Article, copyFile, reportOmission) as Promise<DocumentByType[Type]>;
}

async function copyImage(image: Image, copyFile: CopyFile): Promise<Image> {
  return { ...image, picture: await copyPicture(image.picture, copyFile) };
}

async function copyBody(article: Article, copyFile: CopyFile, reportOmission: ReportOmission): Promise<Article> {
  const body: BodyBlock[] = [];
  for (const block of article.body) {
    if (block.type !== 'figure') {
      body.push(block);
      continue;
    }
    const picture = await copyPicture(block.picture, copyFile).catch((error: unknown) => {
      if (!(error instanceof PictureRefused)) throw error;
      reportOmission(`a picture of the body: ${error.message}`);
    });
    if (picture) body.push({ ...block, picture });
  }
  return { ...article, body };
}

async function copyPicture(picture: Picture, copyFile: CopyFile): Promise<Picture> {
  const renditions = [];
  for (const rendition of picture.renditions) {
    renditions.push({ ...rendition, url: await copyFile(rendition.url) });
  }
  return { ...picture, renditions };
}
