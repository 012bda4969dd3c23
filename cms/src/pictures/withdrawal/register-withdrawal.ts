import type { Core } from '@strapi/strapi';
import { validateZodSchema, z } from '@strapi/utils';
import { DOCUMENT_ID_PATTERN } from '@toasoan/shared/document-id';
import { addAdminRoutes } from '../../strapi/admin-routes.ts';
import { findPicturesOf } from './pictures-of.ts';
import type { Withdrawal } from './withdrawal-answers.ts';
import { withdrawPicture } from './withdraw-picture.ts';

const order = z.object({ fileId: z.int().min(1) });
const question = z.object({ type: z.enum(['article', 'image']), id: z.string().regex(DOCUMENT_ID_PATTERN) });

const parseOrder = (body: unknown) => validateZodSchema(order)(body, 'Hãy chọn một tệp ảnh rồi thử lại.');
const parseQuestion = (params: unknown) => validateZodSchema(question)(params, 'Hãy chọn một bài hay một hình ảnh.');

/** Who may publish may take a picture from everywhere. */
export function registerWithdrawal(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [{ action: 'publish', subject: 'api::article.article' }], {
    'GET /pictures/of/:type/:id': ({ params }) => {
      const { type, id } = parseQuestion(params);
      return findPicturesOf(strapi, type, id);
    },
    'POST /pictures/withdrawals': async ({ request, state }): Promise<Withdrawal> => {
      const { fileId } = parseOrder(request.body);
      return { names: await withdrawPicture(strapi, fileId, { by: state.user.email, at: new Date() }) };
    },
  });
}
