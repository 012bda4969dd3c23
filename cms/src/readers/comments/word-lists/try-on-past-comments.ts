import type { Core } from '@strapi/strapi';
import { createWordListTrial, type PastComment, type WordListTrial } from '@toasoan/shared/risk/word-list-trial';

/** How far back a list is tried, and how many comments at a time: between two portions others have their turn. */
const TRIED_MAX = 5000;
const PORTION = 500;

/** Tries a list of words, one in each line, on the newest comments. */
export async function tryOnPastComments(strapi: Core.Strapi, words: string): Promise<WordListTrial> {
  const goOn = createWordListTrial(words);
  let trial = goOn([]);
  for (
    let portion = await findPortion(strapi, 0);
    portion.length > 0;
    portion = await findPortion(strapi, trial.tried)
  ) {
    trial = goOn(portion);
  }
  return trial;
}

function findPortion(strapi: Core.Strapi, offset: number): Promise<PastComment[]> {
  if (offset >= TRIED_MAX) return Promise.resolve([]);
  return strapi.db
    .connection('comments')
    .select('document_id as documentId', 'name', 'text', 'state')
    .orderBy([
      { column: 'submitted_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .offset(offset)
    .limit(PORTION);
}
