import { WEB_API_TOKEN, type TestCms } from './cms.ts';

export interface Answer<Data> {
  /** The HTTP status. */
  status: number;
  data: Data | null;
  errors: { message: string; extensions?: { code?: string } }[];
}

/** Asks the CMS a GraphQL question as the web does, or under another token (null: under none). */
export async function ask<Data = Record<string, never>>(
  cms: TestCms,
  query: string,
  variables: object = {},
  token: string | null = WEB_API_TOKEN,
): Promise<Answer<Data>> {
  const response = await fetch(`${cms.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: Data | null; errors?: Answer<Data>['errors'] };
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}

/** The answer's data of a question that must succeed. */
export async function getData<Data>(cms: TestCms, query: string, variables: object = {}): Promise<Data> {
  const { data, errors, status } = await ask<Data>(cms, query, variables);
  if (!data || errors.length > 0) throw new Error(`${status}: ${JSON.stringify(errors)}`);
  return data;
}
