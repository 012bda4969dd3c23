import {
  ARTICLE_FIELDS_OF_A_WRITER,
  may,
  mayDeleteOwnDrafts,
  mayEdit,
  mayManage,
  mayRead,
  mayUsePictures,
  type NewsroomRole,
} from './newsroom-role.ts';

export const editor: NewsroomRole = {
  code: 'toasoan-editor',
  name: 'Biên tập viên',
  description:
    'Biên tập và xuất bản mọi bài, không gỡ bài; quản lý ảnh, tác giả, chủ đề, thăm dò và thông tin cần biết.',
  permissions: [
    may('create', 'article', { fields: ARTICLE_FIELDS_OF_A_WRITER }),
    may('update', 'article', { fields: ARTICLE_FIELDS_OF_A_WRITER }),
    may('publish', 'article'),
    ...mayDeleteOwnDrafts(),
    ...mayRead('article', 'comment', 'section'),
    ...mayEdit('image', 'author', 'tag', 'poll'),
    ...mayManage('notice'),
    ...mayUsePictures('all'),
  ],
};
