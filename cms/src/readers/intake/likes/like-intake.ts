import type { LikeEvent } from '@toasoan/shared/reader-event';
import { prepareCommentRefusals } from '../comment-refusals.ts';
import type { IntakeOf } from '../intake-of.ts';
import { keepNewest } from '../keep-newest.ts';
import { newestOfEach } from '../newest-of-each.ts';

/**
 * A like is a row, one for each comment and liker, which stays when it is taken back: of what a reader sends by way of
 * two web nodes the newest counts, whichever arrives last.
 */
export const likeIntake: IntakeOf<LikeEvent> = async ({ trx }, sent) => {
  return {
    findRefusal: await prepareCommentRefusals(trx, sent),
    async keep(likes) {
      const rows = newestOfEach(likes, ({ commentId, likerKey }) => `${commentId} ${likerKey}`).map(toRow);
      await keepNewest(trx, { table: 'comment_likes', key: ['comment_document_id', 'liker_key'] }, rows);
      const liked = [...new Set(likes.map(({ commentId }) => commentId))];
      return liked.map((documentId) => ({ type: 'comment', documentId, action: 'update', name: null }));
    },
  };
};

function toRow({ commentId, likerKey, isLiked, submittedAt }: LikeEvent) {
  return { comment_document_id: commentId, liker_key: likerKey, is_liked: isLiked, submitted_at: submittedAt };
}
