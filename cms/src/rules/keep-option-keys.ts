import { createId } from '@paralleldrive/cuid2';
import type { DocumentRule, Newsroom } from './document-rule.ts';

const KEY_LENGTH = 10;

export interface OptionInput {
  id?: number | string;
  key?: string | null;
}

/**
 * The options of a poll, each with its key. An option that is edited keeps its key, for votes are counted by it; a
 * new one, or one that repeats the key of another, gets a fresh one, which no vote for an option since removed bears.
 */
export function withKeys<Option extends OptionInput>(
  options: readonly Option[],
  storedKeys: ReadonlyMap<string, string>,
  createKey: () => string,
): (Option & { key: string })[] {
  const used = new Set<string>();
  return options.map((option) => {
    const wanted = storedKeys.get(String(option.id)) ?? option.key;
    const key = wanted && !used.has(wanted) ? wanted : createKey();
    used.add(key);
    return { ...option, key };
  });
}

/** Poll options have stable keys of their own: Strapi's ids of components are no names. */
export const keepOptionKeys: DocumentRule = async (write, next, newsroom) => {
  const { data, documentId } = write.params;
  const options = data?.['options'];
  if (write.uid !== 'api::poll.poll' || !Array.isArray(options)) return next();
  const storedKeys = await findStoredKeys(documentId, newsroom);
  const createKey = () => createId().slice(0, KEY_LENGTH);
  write.params.data = { ...data, options: withKeys(options as OptionInput[], storedKeys, createKey) };
  return next();
};

async function findStoredKeys(documentId: string | undefined, { strapi }: Newsroom): Promise<Map<string, string>> {
  if (documentId === undefined) return new Map();
  const poll: { options: { id: number; key: string }[] } | null = await strapi.db
    .query('api::poll.poll')
    .findOne({ where: { documentId }, populate: ['options'] });
  return new Map(poll?.options.map(({ id, key }) => [String(id), key]));
}
