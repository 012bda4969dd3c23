import type { Core } from '@strapi/strapi';
import { toBadInput } from '../../strapi/bad-input.ts';
import { getEpoch } from '../epoch.ts';
import { inTransaction, type Transaction } from '../../store/transaction.ts';
import { checkRefused, keepRefused, type RefusedByNode } from '../refused-documents/keep-refused.ts';

/** What the web says in one breath, as GraphQL hands it over. */
export interface Confirmation {
  articles: readonly PrintedArticle[];
  epoch: string;
  siteUrl: string;
  upTo?: number | null;
  /** What the site has set aside; null: as it was. */
  aside?: RefusedByNode | null;
}

interface PrintedArticle {
  address: string;
  documentId: string;
  hash?: string | null;
  printedAt: Date;
  seq: number;
}

const MOST_ARTICLES = 200;
const ONLY_ROW = 1;

/**
 * Keeps what the site says of its pages; of an article the newest change counts, whatever comes in which order.
 * Answers false, and keeps nothing, when the numbers are those of another feed.
 * @throws GraphQLError when it is too much or cannot be that
 */
export async function confirmPrinted(strapi: Core.Strapi, confirmation: Confirmation): Promise<boolean> {
  checkConfirmation(confirmation);
  if (confirmation.epoch !== (await getEpoch(strapi))) return false;
  await inTransaction(strapi, async ({ trx }) => {
    for (const article of confirmation.articles) await keepArticle(trx, article);
    await keepSite(trx, confirmation);
    if (confirmation.aside) await keepRefused(trx, confirmation.aside);
  });
  return true;
}

function checkConfirmation({ articles, siteUrl, aside }: Confirmation): void {
  if (aside) checkRefused(aside);
  if (articles.length > MOST_ARTICLES) {
    throw toBadInput(`${articles.length} articles in one confirmation; send at most ${MOST_ARTICLES}.`);
  }
  if (siteUrl.length > 250 || !/^https?:\/\/[^/\s]+$/u.test(siteUrl)) {
    throw toBadInput('siteUrl is no address such as https://bao.example.vn.');
  }
  const wrong = articles.find((article) => !isPlausible(article));
  if (wrong) throw toBadInput(`What is said of the article ${wrong.documentId.slice(0, 40)} cannot be.`);
}

function isPlausible({ address, documentId, hash }: PrintedArticle): boolean {
  const isAddress = address.length <= 600 && /^\/[\w./-]+$/u.test(address) && !address.startsWith('//');
  return isAddress && documentId.length <= 40 && /^[0-9a-f]{64}$/u.test(hash ?? '0'.repeat(64));
}

async function keepArticle(trx: Transaction, { documentId, seq, address, printedAt, hash }: PrintedArticle) {
  const row = { document_id: documentId, seq, address, printed_at: printedAt.toISOString(), hash: hash ?? null };
  await trx('printed_articles').insert(row).onConflict('document_id').merge().where('printed_articles.seq', '<=', seq);
}

async function keepSite(trx: Transaction, { upTo, siteUrl }: Confirmation): Promise<void> {
  const row = { id: ONLY_ROW, up_to: upTo ?? 0, site_url: siteUrl };
  const known = typeof upTo === 'number' ? row : { site_url: siteUrl };
  await trx('printed_site').insert(row).onConflict('id').merge(known);
}
