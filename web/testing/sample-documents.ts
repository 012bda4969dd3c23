import type { DocumentByType, DocumentType, ImageUse } from '../src/model/documents.ts';
import { sample } from './sample-newspaper.ts';

/** What a document is, or that it is not published. */
export type SampleDocument = {
  [Type in DocumentType]: { type: Type; id: string; document: DocumentByType[Type] | undefined };
}[DocumentType];

/** The instant at which the newspaper below is looked at. */
export const NOW = new Date('2026-03-10T05:00:00Z');

const onDay = (day: string) => new Date(`${day}T05:00:00Z`);
const use = (imageId: string, own: Partial<ImageUse> = {}) => ({ imageId, caption: null, creditText: null, ...own });
const toOptions = (votes: number) => [
  { key: 'co', label: 'Có', voteCount: votes },
  { key: 'khong', label: 'Không', voteCount: 1 },
];
const VOIDS = [
  { at: onDay('2026-01-20'), from: onDay('2026-01-18'), until: onDay('2026-01-19'), voteCount: 7, reason: 'Lý do' },
];
const state = <Type extends DocumentType>(type: Type, document: DocumentByType[Type]) =>
  ({ type, id: document.documentId, document }) as SampleDocument;

/** For tests: a newspaper in which a document of each type stands in every part that one of its type can play. */
export const SAMPLE_DOCUMENTS: readonly SampleDocument[] = [
  state('masthead', sample.masthead({ slogan: 'Khẩu hiệu', menu: [{ label: 'Mục', url: '/chuyen-muc-1/' }] })),
  state('privacySettings', sample.privacySettings()),
  // The comments of article 1 have closed, those of the others have not.
  state('commentSettings', sample.commentSettings({ closesAfterDays: 60 })),
  state('section', sample.section(1)),
  state('section', sample.section(2, { parentId: 'section1' })),
  state('section', sample.section(3)),
  state('section', sample.section(4, { parentId: 'section2' })),
  // Without an article.
  state('section', sample.section(5, { parentId: 'section3' })),
  state('author', sample.author(1, { portraitImageId: 'image2', penName: 'Bút danh 1', biography: 'Tiểu sử' })),
  state('author', sample.author(2)),
  // Without an article.
  state('author', sample.author(3)),
  state('tag', sample.tag(1)),
  state('tag', sample.tag(2)),
  state('image', sample.image(1, { creditText: 'K.K' })),
  state('image', sample.image(2)),
  // Used nowhere.
  state('image', sample.image(3)),
  // An article's own, open; the one of the aside; an article's own, closed; not yet open; open but older than the aside's.
  state('poll', sample.poll(1, { onEveryPage: false, opensAt: onDay('2026-03-05'), options: toOptions(3) })),
  state('poll', sample.poll(2, { opensAt: onDay('2026-03-04'), options: toOptions(4) })),
  state(
    'poll',
    sample.poll(3, {
      opensAt: onDay('2026-01-01'),
      closesAt: onDay('2026-02-01'),
      options: toOptions(5),
      voids: VOIDS,
    }),
  ),
  state('poll', sample.poll(4, { opensAt: onDay('2026-04-01') })),
  state('poll', sample.poll(5, { opensAt: onDay('2026-03-02') })),
  // Placed on the home page and on the front of a section.
  state('poll', sample.poll(6, { onEveryPage: false, onHomePage: true, sectionIds: ['section1'] })),
  state('notice', sample.notice(1, { validFrom: onDay('2026-03-09'), validUntil: onDay('2026-03-12'), source: 'Đài' })),
  state('notice', sample.notice(2, { validFrom: onDay('2026-04-01'), validUntil: onDay('2026-04-02') })),
  state('notice', sample.notice(3, { validFrom: onDay('2026-02-01'), validUntil: onDay('2026-02-02') })),
  state(
    'article',
    sample.article(1, {
      sectionId: 'section2',
      authorIds: ['author1', 'author2'],
      tagIds: ['tag1'],
      leadImage: use('image1'),
      relatedArticleIds: ['article2'],
      pollId: 'poll1',
      datePublished: onDay('2026-01-05'),
      corrections: [{ text: 'Sửa một chữ', at: onDay('2026-01-06') }],
    }),
  ),
  state(
    'article',
    sample.article(2, {
      authorIds: ['author2'],
      byline: 'Tác giả 2 - PV',
      tagIds: ['tag1', 'tag2'],
      leadImage: use('image1', { caption: 'Của bài', creditText: 'Của bài' }),
      pollId: 'poll3',
      datePublished: onDay('2026-02-06'),
    }),
  ),
  state('article', sample.article(3, { sectionId: 'section3', pollId: 'poll4', datePublished: onDay('2026-02-07') })),
  state('article', sample.article(4, { sectionId: 'section4', tagIds: ['tag2'], datePublished: onDay('2026-03-01') })),
  state(
    'article',
    sample.article(5, { relatedArticleIds: ['article1'], authorIds: ['author1'], datePublished: onDay('2026-03-02') }),
  ),
  state(
    'article',
    sample.article(6, {
      alternativeHeadline: 'Tít ngắn',
      leadImage: use('image2'),
      datePublished: onDay('2026-03-03'),
    }),
  ),
  // Its section is not there.
  state('article', sample.article(7, { sectionId: 'section9', datePublished: onDay('2026-03-03') })),
  state('comment', sample.comment(1)),
  state('comment', sample.comment(2, { parentId: 'comment1' })),
  state('comment', sample.comment(3, { articleId: 'article2' })),
];
