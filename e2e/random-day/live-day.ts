import { AdminRefusal } from '@toasoan/testing/admin-client';
import { ARTICLE_EDITS, publishNew } from './article-edits.ts';
import type { Day, Edit } from './day.ts';
import { LIST_EDITS, newAuthor, newSection, newTag } from './list-edits.ts';
import { FIRST_EDITS, OTHER_EDITS } from './other-edits.ts';
import type { Troubles } from './troubles.ts';

/** How the edits of a day ended. */
export interface DayReport {
  done: number;
  /** What the newsroom's own rules refused, such as deleting a section that has articles. */
  refused: number;
  /** What a CMS that was away did not answer. */
  lost: number;
  troubles: number;
}

const TROUBLE_EVERY = 25;

/** Four of ten edits concern articles, the others lists and what stands beside. */
function pickEdit({ random }: Day): Edit {
  const kinds = random.pick([ARTICLE_EDITS, ARTICLE_EDITS, LIST_EDITS, OTHER_EDITS, OTHER_EDITS]);
  return random.pick(kinds);
}

/** Begins the day: what an edit needs to find, and a dozen articles. */
async function begin(day: Day): Promise<void> {
  const lists = [newAuthor, newAuthor, newAuthor, newTag, newTag, newTag];
  const articles = Array.from({ length: 12 }, () => publishNew);
  const sections = [newSection, newSection, newSection, newSection];
  for (const edit of [...sections, ...FIRST_EDITS, ...lists, ...articles]) await edit(day);
}

/** Does edits until so many have been done or refused, while every now and then a trouble strikes. */
export async function liveDay(day: Day, troubles: Troubles, edits: number): Promise<DayReport> {
  const report: DayReport = { done: 0, refused: 0, lost: 0, troubles: 0 };
  await begin(day);
  let trouble: Promise<void> | undefined;
  while (report.done + report.refused < edits) {
    if (!trouble && day.random.below(TROUBLE_EVERY) === 0) {
      report.troubles += 1;
      trouble = troubles.strike().finally(() => (trouble = undefined));
    }
    const outcome = await doEdit(pickEdit(day), day);
    report[outcome] += 1;
    if (outcome === 'lost') await trouble;
  }
  await trouble;
  return report;
}

const AWAY = /fetch failed|terminated|ECONN|socket/u;
/** 404: the document was deleted by an edit whose answer was lost. */
const REFUSALS: readonly number[] = [400, 404];

async function doEdit(edit: Edit, day: Day): Promise<'done' | 'refused' | 'lost'> {
  try {
    await edit(day);
    return 'done';
  } catch (error) {
    if (error instanceof AdminRefusal && REFUSALS.includes(error.status)) return 'refused';
    const message = error instanceof Error ? error.message : String(error);
    if (AWAY.test(message)) return 'lost';
    throw error;
  }
}
