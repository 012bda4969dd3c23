import { toBadInput } from '../strapi/bad-input.ts';

/** The most documents, changes or names that one question is answered with. */
export const PAGE_LIMIT = 500;

/** What documents are asked for: some by their ids, or the page after one of them in the order of their ids. */
export interface DocumentsArguments {
  ids?: readonly string[] | null;
  after?: string | null;
  limit?: number | null;
}

/** The size of a page: what was asked for, but from 1 to PAGE_LIMIT, which is also the size if nothing was asked for. */
export function toPageSize(limit: number | null | undefined): number {
  return Math.min(Math.max(limit ?? PAGE_LIMIT, 1), PAGE_LIMIT);
}

/**
 * Strapi's query for a page of documents, in the order of documentId.
 * @throws GraphQLError when more ids are asked for than one page holds
 */
export function toPageQuery(asked: DocumentsArguments, visible: Record<string, unknown>) {
  const { ids, after } = checkIds(asked);
  const conditions = [visible, ids ? { documentId: { $in: ids } } : {}, after ? { documentId: { $gt: after } } : {}];
  return { where: { $and: conditions }, orderBy: { documentId: 'asc' }, limit: toLimit(asked) };
}

/** How many documents a page holds at most. */
export const toLimit = ({ ids, limit }: DocumentsArguments) => (ids ? PAGE_LIMIT : toPageSize(limit));

/** @throws GraphQLError when more ids are asked for than one page holds */
export function checkIds(asked: DocumentsArguments): DocumentsArguments {
  const count = asked.ids?.length ?? 0;
  if (count <= PAGE_LIMIT) return asked;
  throw toBadInput(`${count} ids were asked for; ask for at most ${PAGE_LIMIT} at a time.`);
}

/**
 * Checks the number that lines are asked for after.
 * @throws GraphQLError when it is negative
 */
export function checkAfter(after: number): number {
  if (after < 0) throw toBadInput(`after is ${after}; it must be 0 or the number of the last line that was read.`);
  return after;
}
