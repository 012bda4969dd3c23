import { toPartFingerprint } from './fingerprint.ts';
import { ensurePart, type ImportDesk, type Part } from './import-desk.ts';

export interface WantedPoll {
  question: string;
  options: readonly string[];
}

/** The poll with that question, made unless there is one; it is open from now on. */
export function importPoll(desk: ImportDesk, page: string, { question, options }: WantedPoll): Promise<Part> {
  return ensurePart(desk, {
    uid: 'api::poll.poll',
    name: question,
    fingerprint: toPartFingerprint(page, 'poll', question),
    find: async () => {
      const poll: { documentId: string } | null = await desk.strapi.db
        .query('api::poll.poll')
        .findOne({ select: ['documentId'], where: { question }, orderBy: { id: 'desc' } });
      return poll?.documentId;
    },
    toData: () => ({
      question,
      options: options.map((label) => ({ label })),
      opensAt: desk.now,
      resultsShown: 'always',
    }),
  });
}
