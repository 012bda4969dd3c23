import { errors } from '@strapi/utils';
import type { DocumentRule, Newsroom } from './document-rule.ts';

interface SectionRow {
  parent: { documentId: string } | null;
}

/** A section that would stand below itself is refused: no page could print the way down to it. */
export const refuseSectionCircle: DocumentRule = async (write, next, newsroom) => {
  const result = await next();
  const { documentId, data } = write.params;
  if (write.uid !== 'api::section.section' || write.action !== 'update' || !data || !('parent' in data)) return result;
  if (documentId !== undefined && (await isBelowItself(documentId, newsroom))) {
    throw new errors.ValidationError('Chuyên mục không thể nằm dưới chính nó. Hãy chọn chuyên mục cha khác.');
  }
  return result;
};

async function isBelowItself(documentId: string, newsroom: Newsroom): Promise<boolean> {
  const seen = new Set<string>();
  let above = await findParentId(documentId, newsroom);
  while (above !== undefined && above !== documentId && !seen.has(above)) {
    seen.add(above);
    above = await findParentId(above, newsroom);
  }
  return above === documentId;
}

async function findParentId(documentId: string, { strapi }: Newsroom): Promise<string | undefined> {
  const row: SectionRow | null = await strapi.db
    .query('api::section.section')
    .findOne({ where: { documentId }, populate: { parent: { select: ['documentId'] } } });
  return row?.parent?.documentId;
}
