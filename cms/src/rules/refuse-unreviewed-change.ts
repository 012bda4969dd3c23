import { isPrinted } from '../feed/printed-documents.ts';
import { findCreditedArticles } from '../pictures/figure-credits.ts';
import { mayPublish, toRefusal } from '../strapi/requester.ts';
import type { DocumentRule, DocumentWrite, Newsroom } from './document-rule.ts';

/** What a page prints beside articles, and readers see as soon as it is saved; in the editor's words. */
const NAMED: Readonly<Record<string, string>> = {
  'api::author.author': 'Tác giả',
  'api::image.image': 'Hình ảnh',
  'api::tag.tag': 'Chủ đề',
};

/** An image, a tag or an author that a public page prints is changed only by who may publish: nobody reviews it afterwards. */
export const refuseUnreviewedChange: DocumentRule = async (write, next, newsroom) => {
  const name = NAMED[write.uid];
  if (name === undefined || mayPublish(newsroom.strapi)) return next();
  if (await isSeenAtOnce(write, newsroom)) {
    throw toRefusal(
      `${name} này đang có trên trang, sửa là bạn đọc thấy ngay. Hãy nhờ người có quyền xuất bản sửa giúp.`,
    );
  }
  return next();
};

async function isSeenAtOnce({ uid, action, params }: DocumentWrite, { strapi }: Newsroom): Promise<boolean> {
  if (action === 'create' || action === 'clone') return uid === 'api::author.author';
  const { documentId } = params;
  if (documentId === undefined) return false;
  if (await isPrinted(strapi, uid, documentId)) return true;
  return uid === 'api::image.image' && (await findCreditedArticles(strapi, documentId)).length > 0;
}
