import { describe, expect, it } from 'vitest';
import { parseArticle, type StrapiArticle } from './articles.ts';
import { toPage } from './received.ts';

const wire: StrapiArticle = {
  documentId: 'a1',
  serial: 7,
  slug: 'cau-moi',
  headline: ' Cầu  mới ',
  alternativeHeadline: '',
  abstract: 'Sapo',
  body: [],
  leadImage: null,
  authorIds: [],
  byline: null,
  sectionId: 's1',
  tagIds: [],
  datePublished: '2026-03-01T10:11:00.000Z',
  dateModified: null,
  contentLocation: null,
  relatedArticleIds: [],
  pollId: null,
  commentPolicy: 'moderated',
  corrections: [],
};

describe('toPage', () => {
  it('makes our own type: cleaned texts, null for what was left empty, instants as dates', () => {
    const [received] = toPage([wire], parseArticle).receive();
    expect(received).toMatchObject({
      document: { headline: 'Cầu mới', alternativeHeadline: null, datePublished: new Date('2026-03-01T10:11:00Z') },
    });
  });

  it('refuses a document whose slug would lead out of its folder, and goes on with the next', () => {
    const received = toPage([{ ...wire, slug: '../../etc' }, wire], parseArticle).receive();
    expect(received[0]).toMatchObject({ documentId: 'a1', refusal: expect.stringContaining('slug') as string });
    expect(received[1]).toHaveProperty('document');
  });
});
