import { ClientError, GraphQLClient } from 'graphql-request';
import { fetchLimited } from './fetch-limited.ts';
import { NonsenseAnswer } from './nonsense-answer.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** A request that the CMS has not answered within this time has failed. */
const ANSWER_WITHIN_MS = 20_000;

/** The CMS as the rest of the web sees it: operations typed from shared/schema.graphql. */
export interface StrapiClient {
  /**
   * Rejects with graphql-request's ClientError when the CMS refuses, with a TypeError or DOMException when it does not
   * answer, with a NonsenseAnswer when what answers cannot be the CMS.
   */
  request<Result, Variables extends object>(
    operation: TypedDocumentString<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Result>;
}

export interface StrapiClientOptions {
  /** Where the CMS stands, e.g. "http://127.0.0.1:1337". */
  cmsUrl: string;
  /** The web's API token; holds exactly the rights of delivery and intake. */
  apiToken: string;
  /** Gives up every request when aborted. */
  signal?: AbortSignal;
}

export function createStrapiClient({ cmsUrl, apiToken, signal: stop }: StrapiClientOptions): StrapiClient {
  const client = new GraphQLClient(new URL('/graphql', cmsUrl).href, {
    headers: { authorization: `Bearer ${apiToken}` },
    fetch: fetchLimited,
  });
  return {
    async request<Result, Variables extends object>(
      operation: TypedDocumentString<Result, Variables>,
      variables: Variables,
      signal?: AbortSignal,
    ) {
      const signals = [AbortSignal.timeout(ANSWER_WITHIN_MS), signal, stop].filter((one) => one !== undefined);
      const request = { document: String(operation), variables: { ...variables }, signal: AbortSignal.any(signals) };
      const data = await client
        .request<Result>(request)
        .catch(takeWhatCame<Result>)
        .catch(sayWhenBrokenOff);
      if (typeof data !== 'object' || data === null) throw new NonsenseAnswer('it has no data');
      return data;
    },
  };
}

/**
 * A value that the CMS could not give leaves a hole in one document, which its gate finds. An answer that is refused as a whole has no
 * data, or null in place of what was asked for.
 */
function takeWhatCame<Result>(error: unknown): Result {
  const data = error instanceof ClientError ? (error.response.data as object | null | undefined) : undefined;
  if (!data || Object.values(data).some((asked) => asked === null)) throw error;
  return data as Result;
}

/** What graphql-request throws when it cannot read an answer is a plain Error or a SyntaxError. */
function sayWhenBrokenOff(error: unknown): never {
  const isUnreadable = error instanceof Error && ['Error', 'SyntaxError'].includes(error.constructor.name);
  throw isUnreadable ? new NonsenseAnswer(`it is no JSON of GraphQL, or broke off (${error.message})`) : error;
}
