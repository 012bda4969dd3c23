import { z } from 'zod';
import { toPlainLine, toPlainText } from './plain-text.ts';

export const COMMENT_NAME_MAX_LENGTH = 60;
export const COMMENT_EMAIL_MAX_LENGTH = 254;
export const COMMENT_TEXT_MAX_LENGTH = 2000;

/** What a reader writes under an article, cleaned; the messages are the ones the reader sees. */
export const commentWords = z.object({
  name: z
    .string()
    .max(1000, 'Tên quá dài.')
    .transform(toPlainLine)
    .pipe(
      z
        .string()
        .min(2, 'Bạn chưa ghi tên (ít nhất 2 ký tự).')
        .max(COMMENT_NAME_MAX_LENGTH, `Tên dài quá ${COMMENT_NAME_MAX_LENGTH} ký tự.`),
    ),
  email: z
    .string()
    .max(1000, 'Địa chỉ e-mail quá dài.')
    .transform(toPlainLine)
    .pipe(
      z.union([
        z.literal(''),
        z.email('Địa chỉ e-mail không đúng dạng.').max(COMMENT_EMAIL_MAX_LENGTH, 'Địa chỉ e-mail quá dài.'),
      ]),
    )
    .default(''),
  text: z
    .string()
    .max(20_000, `Bình luận dài quá ${COMMENT_TEXT_MAX_LENGTH} ký tự.`)
    .transform(toPlainText)
    .pipe(
      z
        .string()
        .min(2, 'Bạn chưa viết bình luận.')
        .max(COMMENT_TEXT_MAX_LENGTH, `Bình luận dài quá ${COMMENT_TEXT_MAX_LENGTH} ký tự.`),
    ),
});

export type CommentWords = z.infer<typeof commentWords>;
