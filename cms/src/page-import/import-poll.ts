import { toPartFingerprint } from './fingerprint.ts';
import { ensurePart, type ImportDesk, type Part } from './import-desk.ts';
import { choosePollOptions } from './poll-options.ts';
import type { SavedPoll } from './saved-page.ts';

export interface ImportedPoll extends Part {
  /** Whether the new poll has options that we thought of, for an editor to rewrite. */
  hasStandInOptions: boolean;
}

/** The poll with that question, made unless there is one; it is open from now on, beside its article only. */
export async function importPoll(
  desk: ImportDesk,
  page: string,
  saved: SavedPoll,
  given: readonly string[],
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
      opensAt: desk.now,
      resultsShown: 'always',
      onEveryPage: false,
    }),
  });
  return { ...poll, hasStandInOptions: poll.isNew && areStandIns };
}
