import { createStrapiClient } from '../../../web/src/strapi/client.ts';
import { fetchDocuments } from '../../../web/src/strapi/fetch-documents.ts';
import type { Received } from '../../../web/src/strapi/received.ts';
import { WEB_API_TOKEN, type TestCms } from './cms.ts';

/** Documents of a type as the site takes them from the CMS: through its own gate. What is not published does not come. */
export function receiveAsSite({ url }: TestCms, type: string, ids: readonly string[]): Promise<Received<unknown>[]> {
  return fetchDocuments(createStrapiClient({ cmsUrl: url, apiToken: WEB_API_TOKEN }), type as 'tag', ids);
}
