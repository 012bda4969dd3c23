import { errors } from '@strapi/utils';
import { recordChanges } from '../feed/record-changes.ts';
import { inFeedTransaction } from '../store/transaction.ts';
import { findPolls, type KnownPoll } from '../readers/polls/find-polls.ts';
import { findVotesToVoid, restoreVotes, VOIDED_AT_ONCE_MAX, voidVotes } from '../readers/polls/void-votes.ts';
import { getWrittenId, type DocumentRule, type Newsroom } from './document-rule.ts';

const UID = 'api::vote-void.vote-void';

const REFUSALS = {
  fixed: 'Một lần hủy phiếu không sửa được. Hãy xóa nó, các phiếu được tính lại, rồi hủy lần khác.',
  noPoll: 'Hãy chọn cuộc thăm dò.',
  noVotes:
    'Không có phiếu nào như thế đang được tính. Hãy xem lại cuộc thăm dò, hai thời điểm và số phiếu của một mạng.',
  tooMany: `Khoảng này có hơn ${VOIDED_AT_ONCE_MAX} phiếu. Hãy chia làm nhiều lần.`,
  period: 'Thời điểm ở ô “Đến trước lúc” phải sau thời điểm ở ô “Phiếu gửi từ lúc”.',
};

interface VoidRow {
  from: string;
  until: string;
  perNetworkFrom: number | null;
  reason: string;
  position: number | null;
  poll: { documentId: string } | null;
}

/** Writing down that votes are void makes them so, in the same transaction; deleting it lets them count again. */
export const voidVotesWhenWritten: DocumentRule = async (write, next, newsroom) => {
  if (write.uid !== UID) return next();
  const { documentId } = write.params;
  if (write.action === 'create') {
    const result = await next();
    await makeVoid(getWrittenId(result), newsroom);
    return result;
  }
  if (write.action === 'delete' && documentId !== undefined) {
    await restore(documentId, newsroom);
    return next();
  }
  throw new errors.ValidationError(REFUSALS.fixed);
};

async function makeVoid(documentId: string, { strapi, now }: Newsroom): Promise<void> {
  const { row, poll } = await findVoid(documentId, { strapi, now });
  if (!row || !poll) throw new errors.ValidationError(REFUSALS.noPoll);
  const asked = { ...row, from: new Date(row.from), until: new Date(row.until) };
  if (asked.until <= asked.from) throw new errors.ValidationError(REFUSALS.period);
  await inFeedTransaction(strapi, async ({ trx }) => {
    const votes = await findVotesToVoid(trx, poll.documentId, asked);
    if (votes.length === 0) throw new errors.ValidationError(REFUSALS.noVotes);
    if (votes.length > VOIDED_AT_ONCE_MAX) throw new errors.ValidationError(REFUSALS.tooMany);
    const position = await voidVotes(trx, poll, votes, asked, now);
    const data = { voteCount: votes.length, position };
    await strapi.db.query(UID).update({ where: { documentId }, data });
  });
  await recordPoll(poll, { strapi, now });
}

async function restore(documentId: string, newsroom: Newsroom): Promise<void> {
  const { row, poll } = await findVoid(documentId, newsroom);
  const position = row?.position ?? null;
  if (!poll || position === null) return;
  await inFeedTransaction(newsroom.strapi, ({ trx }) => restoreVotes(trx, poll, position, newsroom.now));
  await recordPoll(poll, newsroom);
}

async function findVoid(documentId: string, { strapi }: Newsroom) {
  const row: VoidRow | null = await strapi.db
    .query(UID)
    .findOne({ where: { documentId }, populate: { poll: { select: ['documentId'] } } });
  const pollId = row?.poll?.documentId;
  return { row, poll: pollId === undefined ? undefined : (await findPolls(strapi, [pollId])).get(pollId) };
}

function recordPoll({ documentId, slug }: KnownPoll, { strapi, now }: Newsroom): Promise<void> {
  return recordChanges(strapi, [{ type: 'poll', documentId, action: 'update', name: slug }], now);
}
