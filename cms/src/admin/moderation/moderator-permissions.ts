/** Who may change the state of comments works at the desk (cms/src/readers/comments/register-moderation.ts asks for the same). */
export const MODERATOR_PERMISSIONS = [
  {
    action: 'plugin::content-manager.explorer.update',
    subject: 'api::comment.comment',
    id: '',
    actionParameters: {},
    properties: {},
    conditions: [],
  },
];
