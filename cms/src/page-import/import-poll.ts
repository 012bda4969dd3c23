import { toPartFingerprint } from './fingerprint.ts';
import { ensurePart, type ImportDesk, type Part } from './import-desk.ts';
import { choosePollOptions } from './poll-options.ts';
import type { SavedPoll } from './saved-page.ts';

export interface ImportedPoll extends Part {
  /** Whether the new poll has options that we thought of, for an editor to rewrite. */
  hasStandInOptions: boolean;
}

/** When a poll opens that an editor has still to open: no reader sees it before. */
const NOT_YET = new Date('2099-12-31T17:00:00Z');

/** The poll with that question, made unless there is one, beside its article only; open from now on, or not until an editor opens it. */
export async function importPoll(
  desk: ImportDesk,
  page: string,
  saved: SavedPoll,
  { given, isOpen }: { given: readonly string[]; isOpen: boolean },
): Promise<ImportedPoll> {
  const { question } = saved;
  const { options, areStandIns } = choosePollOptions(saved, given);
  const poll = await ensurePart(desk, {
    uid: 'api::poll.poll',
    name: question,
    fingerprint: toPartFingerprint(page, 'poll', question),
    find: async () => {
      const known: { documentId: string } | null = await desk.strapi.db
        .query('api::poll.poll')
        .findOne({ select: ['documentId'], where: { question }, orderBy: { id: 'desc' } });
      return known?.documentId;
    },
    toData: () => ({
      question,
      options: options.map((label) => ({ label })),
      opensAt: isOpen ? desk.now : NOT_YET,
      resultsShown: 'always',
      onEveryPage: false,
    }),
  });
  return { ...poll, hasStandInOptions: poll.isNew && areStandIns };
}
