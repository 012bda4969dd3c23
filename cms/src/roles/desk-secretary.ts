import {
  ARTICLE_FIELDS_OF_THE_DESK,
  may,
  mayEdit,
  mayManage,
  mayUsePictures,
  type NewsroomRole,
} from './newsroom-role.ts';
import { COMMENT_FIELDS_OF_A_MODERATOR, mayLiftBans } from './moderator.ts';

export const deskSecretary: NewsroomRole = {
  code: 'toasoan-desk-secretary',
  name: 'Thư ký tòa soạn',
  description: 'Toàn quyền về nội dung: xuất bản, gỡ và xóa bài, chuyên mục, măng sét, bình luận.',
  permissions: [
    may('create', 'article', { fields: ARTICLE_FIELDS_OF_THE_DESK }),
    may('read', 'article'),
    may('update', 'article', { fields: ARTICLE_FIELDS_OF_THE_DESK }),
    may('publish', 'article'),
    may('unpublish', 'article'),
    may('delete', 'article'),
    ...mayManage('author', 'image', 'notice', 'poll', 'section', 'tag', 'word-list'),
    may('create', 'vote-void', { fields: { except: ['voteCount', 'position'] } }),
    may('read', 'vote-void'),
    may('delete', 'vote-void'),
    ...mayEdit('masthead', 'comment-settings', 'privacy-settings'),
    may('read', 'comment'),
    may('update', 'comment', { fields: COMMENT_FIELDS_OF_A_MODERATOR }),
    may('delete', 'comment'),
    ...mayLiftBans(),
    ...mayUsePictures('all'),
  ],
};
