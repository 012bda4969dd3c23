import { setImmediate as untilNothingIsUnderWay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { StrapiClient } from './client.ts';
import { fetchAllDocuments } from './fetch-documents.ts';

interface AskedFor {
  after?: string | null;
  limit?: number;
}

/** A CMS of `count` tags with the ids t000, t001 …; `fail` makes it break on the page after an id. */
function createTagClient(count: number, fail?: string) {
  const asked: (string | null | undefined)[] = [];
  const tags = Array.from({ length: count }, (_, index) => {
    const documentId = `t${String(index).padStart(3, '0')}`;
    return { documentId, name: `Thẻ ${index}`, slug: `the-${index}` };
  });
  const client = {
    request: (_operation: unknown, { after, limit }: AskedFor) => {
      asked.push(after);
      if (fail !== undefined && after === fail) return Promise.reject(new Error('the CMS broke'));
      return Promise.resolve({ tags: tags.filter((tag) => tag.documentId > (after ?? '')).slice(0, limit) });
    },
  } as unknown as StrapiClient;
  return { client, asked };
}

async function listIds(client: StrapiClient, after?: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of fetchAllDocuments(client, 'tag', after)) ids.push(...page.map((one) => one.documentId));
  return ids;
}

describe('fetchAllDocuments', () => {
  it('gives every document once, in the order of their ids', async () => {
    const ids = await listIds(createTagClient(620).client);
    expect(ids).toHaveLength(620);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('begins after the document that it is told', async () => {
    expect(await listIds(createTagClient(10).client, 't006')).toEqual(['t007', 't008', 't009']);
  });

  it('asks for two pages ahead and no further', async () => {
    const { client, asked } = createTagClient(1800);
    const pages = fetchAllDocuments(client, 'tag');
    await pages.next();
    await untilNothingIsUnderWay();
    expect(asked).toHaveLength(3);
    await pages.next();
    await untilNothingIsUnderWay();
    expect(asked).toHaveLength(4);
    await pages.return(undefined);
    expect(asked).toHaveLength(4);
  });

  it('gives what came before a failure, then fails', async () => {
    const { client: sound, asked } = createTagClient(620);
    await listIds(sound);
    const { client } = createTagClient(620, asked[1] ?? undefined);
    const pages = fetchAllDocuments(client, 'tag');
    expect((await pages.next()).done).toBe(false);
    await new Promise((resolve) => setImmediate(resolve));
    await expect(pages.next()).rejects.toThrow('the CMS broke');
  });
});
