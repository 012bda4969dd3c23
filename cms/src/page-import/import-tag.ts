import { toSlug } from '@toasoan/shared/slug';
import { ensurePart, type ImportDesk, type Part } from './import-desk.ts';

/** The tag with the slug of that name, made unless there is one. */
export function importTag(desk: ImportDesk, name: string): Promise<Part> {
  return ensurePart(desk, {
    uid: 'api::tag.tag',
    name,
    find: async () => {
      const where = { slug: toSlug(name) };
      const tag: { documentId: string } | null = await desk.strapi.db.query('api::tag.tag').findOne({ where });
      return tag?.documentId;
    },
    toData: () => ({ name }),
  });
}
