import {
  ARTICLE_FIELDS_OF_A_WRITER,
  may,
  mayDeleteOwnDrafts,
  mayRead,
  mayUsePictures,
  type NewsroomRole,
} from './newsroom-role.ts';

export const reporter: NewsroomRole = {
  code: 'toasoan-reporter',
  name: 'Phóng viên',
  description: 'Viết, sửa bài của mình và xóa bản nháp chưa từng đăng; đưa ảnh của mình vào kho; không xuất bản.',
  permissions: [
    may('create', 'article', { fields: ARTICLE_FIELDS_OF_A_WRITER }),
    may('update', 'article', { fields: ARTICLE_FIELDS_OF_A_WRITER, isOwnOnly: true }),
    ...mayDeleteOwnDrafts(),
    may('create', 'image'),
    may('update', 'image', { isOwnOnly: true }),
    may('create', 'tag'),
    ...mayRead('article', 'author', 'image', 'notice', 'poll', 'section', 'tag'),
    ...mayUsePictures('own'),
  ],
};
