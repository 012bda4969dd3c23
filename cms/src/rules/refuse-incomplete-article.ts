import { errors } from '@strapi/utils';
import { isPublishing, type DocumentRule, type Newsroom } from './document-rule.ts';

export interface CheckedArticle {
  headline: string | null;
  slug: string | null;
  abstract: string | null;
  body: unknown[] | null;
  section: object | null;
  leadImage: { image: object | null } | null;
}

/** What an article lacks to be published, in the editor's words. */
export function findMissingParts(article: CheckedArticle): string[] {
  const { headline, slug, abstract, body, section, leadImage } = article;
  return [
    headline ? null : 'tiêu đề',
    slug ? null : 'đường dẫn (slug)',
    abstract ? null : 'sapo',
    body && body.length > 0 ? null : 'nội dung',
    section ? null : 'chuyên mục',
    leadImage && !leadImage.image ? 'hình của ảnh đại diện' : null,
  ].filter((part) => part !== null);
}

/** An article without a part that its page must have is not published; the editor is told what to fill in. */
export const refuseIncompleteArticle: DocumentRule = async (write, next, newsroom) => {
  if (write.uid !== 'api::article.article' || !isPublishing(write)) return next();
  const { documentId } = write.params;
  if (write.action === 'publish' && documentId !== undefined) await refuseIfIncomplete(documentId, newsroom);
  return next();
};

async function refuseIfIncomplete(documentId: string, { strapi }: Newsroom): Promise<void> {
  const draft: CheckedArticle | null = await strapi.db.query('api::article.article').findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { section: { select: ['id'] }, leadImage: { populate: { image: { select: ['id'] } } } },
  });
  const missing = draft ? findMissingParts(draft) : [];
  if (missing.length === 0) return;
  throw new errors.ValidationError(
    `Chưa đăng được bài “${draft?.headline ?? ''}”: còn thiếu ${missing.join(', ')}. Hãy bổ sung rồi đăng lại.`,
  );
}
