import { may, mayManage, mayRead, type NewsroomRole, type RolePermission } from './newsroom-role.ts';

/** A moderator lets words stand or fall; nobody changes what a reader wrote. */
export const COMMENT_FIELDS_OF_A_MODERATOR = { only: ['state', 'moderationReason', 'reasons'] };

/** A ban is made at the moderation desk, from a comment; in the list it can be shortened or lifted. */
export function mayLiftBans(): RolePermission[] {
  return [may('read', 'ban'), may('update', 'ban', { fields: { only: ['reason', 'until'] } }), may('delete', 'ban')];
}

export const moderator: NewsroomRole = {
  code: 'toasoan-moderator',
  name: 'Kiểm duyệt viên',
  description: 'Duyệt hoặc từ chối bình luận của bạn đọc; giữ danh sách từ làm tăng mức rủi ro.',
  permissions: [
    ...mayRead('comment', 'comment-settings'),
    may('update', 'comment', { fields: COMMENT_FIELDS_OF_A_MODERATOR }),
    ...mayLiftBans(),
    ...mayManage('word-list'),
    may('read', 'article', { fields: { only: ['headline', 'slug', 'serial', 'section', 'datePublished'] } }),
    may('read', 'section', { fields: { only: ['name', 'slug'] } }),
  ],
};
