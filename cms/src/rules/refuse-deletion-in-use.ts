import { errors } from '@strapi/utils';
import { AUTHOR_OF, LEAD_IMAGE_OF, PORTRAIT_OF, type Printing } from '../feed/printed-documents.ts';
import type { DocumentRule, Newsroom } from './document-rule.ts';

interface Use extends Printing {
  refusal: (count: number) => string;
}

/** What keeps a document from being deleted: readers' pages, or drafts that could not be published without it. */
const USES: Readonly<Record<string, readonly Use[]>> = {
  'api::section.section': [
    {
      user: 'api::article.article',
      where: (documentId) => ({ section: { documentId } }),
      refusal: (count) =>
        `Chưa xóa được chuyên mục: còn ${count} bài (kể cả bản nháp). Hãy chuyển các bài sang chuyên mục khác trước.`,
    },
    {
      user: 'api::section.section',
      where: (documentId) => ({ parent: { documentId } }),
      refusal: (count) =>
        `Chưa xóa được chuyên mục: còn ${count} chuyên mục con. Hãy chuyển hoặc xóa chuyên mục con trước.`,
    },
  ],
  'api::author.author': [
    {
      ...AUTHOR_OF,
      refusal: (count) =>
        `Chưa xóa được tác giả: đang ký tên ${count} bài đã đăng. Hãy bỏ tên khỏi các bài đó (hoặc gỡ bài) trước.`,
    },
  ],
  'api::image.image': [
    {
      ...LEAD_IMAGE_OF,
      refusal: (count) =>
        `Chưa xóa được hình: đang dùng trong ${count} bài đã đăng. Hãy thay hình trong các bài đó trước.`,
    },
    {
      ...PORTRAIT_OF,
      refusal: (count) => `Chưa xóa được hình: đang là chân dung của ${count} tác giả. Hãy thay chân dung trước.`,
    },
  ],
};

/** What the site shows, or what an article cannot do without, is not deleted: the editor is told what stands in the way. */
export const refuseDeletionInUse: DocumentRule = async (write, next, newsroom) => {
  const { documentId } = write.params;
  if (write.action !== 'delete' || documentId === undefined) return next();
  for (const use of USES[write.uid] ?? []) {
    const count = await countUsers(use, documentId, newsroom);
    if (count > 0) throw new errors.ApplicationError(use.refusal(count));
  }
  return next();
};

/** Documents, not rows: a published article has two. */
async function countUsers({ user, where }: Use, documentId: string, { strapi }: Newsroom): Promise<number> {
  const rows: { documentId: string }[] = await strapi.db
    .query(user)
    .findMany({ select: ['documentId'], where: where(documentId) });
  return new Set(rows.map((row) => row.documentId)).size;
}
