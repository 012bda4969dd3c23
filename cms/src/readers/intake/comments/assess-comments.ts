import type { Core } from '@strapi/strapi';
import type { CommentEvent } from '@toasoan/shared/reader-event';
import { createAssessment, type Assessment } from '@toasoan/shared/risk/assess-comment';
import { toBannedWords, type WordList } from '@toasoan/shared/risk/find-banned-words';
import type { Transaction } from '../../../store/transaction.ts';
import { prepareRecentFromNetwork } from './recent-from-network.ts';

/** How risky it would be to print what a reader sent. */
export type AssessComment = (event: CommentEvent) => Assessment;

/** Reads the newsroom's word lists that are on, and what came from the same networks, for a batch of comments. */
export async function prepareAssessment(
  strapi: Core.Strapi,
  trx: Transaction,
  comments: readonly CommentEvent[],
): Promise<AssessComment> {
  const assess = createAssessment(await findWordLists(strapi));
  const countRecentFromNetwork = await prepareRecentFromNetwork(trx, comments);
  return (comment) => {
    const { name, text, sender } = comment;
    const recentFromNetwork = countRecentFromNetwork(comment);
    return assess({ name, text, secondsOnForm: sender.secondsOnForm, recentFromNetwork });
  };
}

async function findWordLists(strapi: Core.Strapi): Promise<WordList[]> {
  const lists: { name: string; words: string; points: number }[] = await strapi.db
    .query('api::word-list.word-list')
    .findMany({ select: ['name', 'words', 'points'], where: { isOn: true }, orderBy: { name: 'asc' } });
  return lists.map(({ name, words, points }) => ({ name, points, words: toBannedWords(words) }));
}
