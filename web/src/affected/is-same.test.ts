import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseDocumentJson, toDocumentJson } from '../mirror/document-json.ts';
import type { DocumentType } from '../model/documents.ts';
import { createStrapiClient, type StrapiClient } from '../strapi/client.ts';
import { fetchDocuments } from '../strapi/fetch-documents.ts';
import { startFakeCms, type FakeCms } from '../../testing/fake-cms.ts';
import { wire } from '../../testing/sample-wire.ts';
import { isSame } from './is-same.ts';

const text = (own: object = {}) => ({ type: 'text', text: 'Chữ', ...own });

/** One of every block, with what Strapi leaves out and what it says all the same. */
const BODY = [
  { type: 'paragraph', children: [text({ bold: true, italic: false }), text()] },
  { type: 'paragraph', children: [{ type: 'link', url: 'https://bao.example/', children: [text({ code: true })] }] },
  { type: 'heading', level: 2, children: [text()] },
  { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text()] }] },
  { type: 'quote', children: [text()] },
  { type: 'code', children: [text()] },
  {
    type: 'image',
    image: { url: '/uploads/a.jpg', mime: 'image/jpeg', width: 9, height: 9, updatedAt: '2026-01-01T00:00:00.000Z' },
  },
];

let cms: FakeCms;
let client: StrapiClient;

beforeAll(async () => {
  cms = await startFakeCms();
  client = createStrapiClient({ cmsUrl: cms.url, apiToken: 'token' });
});

afterAll(() => cms.close());

const DOCUMENTS: [DocumentType, { documentId: string }][] = [
  ['article', wire.article(1, { body: BODY, corrections: [{ text: 'Sửa', at: '2026-01-01T00:00:00.000Z' }] })],
  ['comment', wire.comment(1)],
  ['image', wire.image(1)],
  ['poll', wire.poll(1)],
  ['section', wire.section(1)],
];

it.each(DOCUMENTS)('takes a document (%s) for the same when the mirror has kept it', async (type, document) => {
  cms.put(type, document);
  const [received] = await fetchDocuments(client, type, [document.documentId]);
  expect(received?.omissions).toEqual([]);
  const came = received && 'document' in received ? received.document : expect.fail('it did not come through the gate');
  const kept = parseDocumentJson(type, toDocumentJson(came));
  expect(isSame(kept, came)).toBe(true);
  expect(isSame({ ...kept, documentId: 'other' }, came)).toBe(false);
});

it('does not mind in which order fields are', () => {
  expect(isSame({ name: 'An', slug: 'an' }, { slug: 'an', name: 'An' })).toBe(true);
});
