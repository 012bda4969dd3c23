import type { Core } from '@strapi/strapi';
import type { CommentEvent } from '@toasoan/shared/reader-event';
import { createAssessment, type Assessment } from '@toasoan/shared/risk/assess-comment';
import type { WordList } from '@toasoan/shared/risk/find-banned-words';
import { toPlainLine } from '@toasoan/shared/plain-text';

/** How risky it would be to print what a reader sent. */
export type AssessComment = (event: CommentEvent) => Assessment;

/** Reads the newsroom's word lists that are on; the answer serves for a batch. */
export async function prepareAssessment(strapi: Core.Strapi): Promise<AssessComment> {
  const assess = createAssessment(await findWordLists(strapi));
  return ({ name, text }) => assess({ name, text, secondsOnForm: null, recentFromNetwork: null });
}

async function findWordLists(strapi: Core.Strapi): Promise<WordList[]> {
  const lists: { name: string; words: string; points: number }[] = await strapi.db
    .query('api::word-list.word-list')
    .findMany({ select: ['name', 'words', 'points'], where: { isOn: true }, orderBy: { name: 'asc' } });
  return lists.map(({ name, words, points }) => ({ name, points, words: toWords(words) }));
}

/** A word or phrase in each line. */
function toWords(lines: string): string[] {
  return [...new Set(lines.split('\n').map(toPlainLine))].filter((line) => line !== '');
}
