import { ARTICLE_FIELDS_OF_A_WRITER, may, mayRead, mayUsePictures, type NewsroomRole } from './newsroom-role.ts';

export const reporter: NewsroomRole = {
  code: 'toasoan-reporter',
  name: 'Phóng viên',
  description: 'Viết và sửa bài của mình, đăng ảnh của mình; không xuất bản.',
  permissions: [
    may('create', 'article', { fields: ARTICLE_FIELDS_OF_A_WRITER }),
    may('update', 'article', { fields: ARTICLE_FIELDS_OF_A_WRITER, isOwnOnly: true }),
    may('create', 'image'),
    may('update', 'image', { isOwnOnly: true }),
    may('create', 'tag'),
    ...mayRead('article', 'author', 'image', 'notice', 'poll', 'section', 'tag'),
    ...mayUsePictures('own'),
  ],
};
