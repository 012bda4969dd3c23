import type { Core } from '@strapi/strapi';
import { listFigureHashes } from '../body-figures.ts';
import type { ShownPicture } from './withdrawal-answers.ts';
import type { StoredFile } from './file-contents.ts';

interface Version {
  body: unknown;
  leadImage: { image: { file: { id: number } | null } | null } | null;
}

/** The files that a document shows, in its draft or as readers see it. */
export async function findPicturesOf(
  strapi: Core.Strapi,
  type: 'article' | 'image',
  documentId: string,
): Promise<ShownPicture[]> {
  const where = type === 'image' ? await toFileOfImage(strapi, documentId) : await toFilesOfArticle(strapi, documentId);
  const files: StoredFile[] = await strapi.db.query('plugin::upload.file').findMany({ where, orderBy: { id: 'asc' } });
  return files.map(({ id, name, url, formats }) => ({ id, name, thumbnail: formats?.['thumbnail']?.url ?? url }));
}

async function toFileOfImage(strapi: Core.Strapi, documentId: string): Promise<object> {
  const image: { file: { id: number } | null } | null = await strapi.db
    .query('api::image.image')
    .findOne({ where: { documentId }, populate: { file: { select: ['id'] } } });
  return { id: { $in: image?.file ? [image.file.id] : [] } };
}

async function toFilesOfArticle(strapi: Core.Strapi, documentId: string): Promise<object> {
  const versions: Version[] = await strapi.db.query('api::article.article').findMany({
    where: { documentId },
    populate: { leadImage: { populate: { image: { populate: { file: { select: ['id'] } } } } } },
  });
  const ids = versions.flatMap(({ leadImage }) => leadImage?.image?.file?.id ?? []);
  const hashes = versions.flatMap(({ body }) => listFigureHashes(body));
  return { $or: [{ id: { $in: ids } }, { hash: { $in: hashes } }] };
}
