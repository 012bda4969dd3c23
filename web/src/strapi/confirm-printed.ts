import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';
import type { ConfirmPrintedMutationVariables } from './generated/graphql.ts';

const CONFIRM_PRINTED = graphql(`
  mutation ConfirmPrinted(
    $articles: [PrintedArticleInput!]!
    $aside: AsideInput
    $epoch: ID!
    $siteUrl: String!
    $upTo: Int
  ) {
    confirmPrinted(articles: $articles, aside: $aside, epoch: $epoch, siteUrl: $siteUrl, upTo: $upTo)
  }
`);

/** What the site says it has printed. */
export type PrintedConfirmation = ConfirmPrintedMutationVariables;

/** Tells the CMS what is printed; safe to repeat. Resolves to false when the feed is not the one of `epoch` any more. */
export function createPrintedConfirmation(client: StrapiClient) {
  return async (confirmation: PrintedConfirmation, signal: AbortSignal): Promise<boolean> =>
    (await client.request(CONFIRM_PRINTED, confirmation, signal)).confirmPrinted;
}
