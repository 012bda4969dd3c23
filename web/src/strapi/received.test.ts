import { describe, expect, it } from 'vitest';
import { wire } from '../../testing/sample-wire.ts';
import { parseArticle, type StrapiArticle } from './articles.ts';
import { toPage } from './received.ts';

const sent = wire.article(7, {
  documentId: 'a1',
  headline: ' Cầu  mới ',
  alternativeHeadline: '',
  datePublished: '2026-03-01T10:11:00.000Z',
}) as unknown as StrapiArticle;

describe('toPage', () => {
  it('makes our own type: cleaned texts, null for what was left empty, instants as dates', () => {
    const [received] = toPage([sent], parseArticle).receive();
    expect(received).toMatchObject({
      document: { headline: 'Cầu mới', alternativeHeadline: null, datePublished: new Date('2026-03-01T10:11:00Z') },
    });
  });

  it('refuses a document whose slug would lead out of its folder, and goes on with the next', () => {
    const received = toPage([{ ...sent, slug: '../../etc' }, sent], parseArticle).receive();
    expect(received[0]).toMatchObject({ documentId: 'a1', refusal: expect.stringContaining('slug') as string });
    expect(received[1]).toHaveProperty('document');
  });
});
