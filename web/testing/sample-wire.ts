import type { CommentsQuery, PollsQuery } from '../src/strapi/generated/graphql.ts';
import { toNulls } from './contract.ts';
import type { WireDocument } from './fake-cms.ts';

type WireComment = CommentsQuery['comments'][number];
type WirePoll = PollsQuery['polls'][number];

const ARTICLE_NULLS = toNulls('Article');

/** For tests: documents as the CMS delivers them, complete, alike but for what a test says. */
export const wire = {
  section: (n: number, own: Partial<WireDocument> = {}): WireDocument => ({
    documentId: `section${n}`,
    name: `Chuyên mục ${n}`,
    slug: `muc-${n}`,
    description: null,
    parentId: null,
    order: n,
    ...own,
  }),
  article: (serial: number, own: Partial<WireDocument> = {}): WireDocument => ({
    ...ARTICLE_NULLS,
    documentId: `article${serial}`,
    serial,
    slug: `bai-${serial}`,
    headline: `Bài ${serial}`,
    abstract: `Sapo ${serial}`,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: `Thân bài ${serial}` }] }],
    authorIds: [],
    sectionId: 'section1',
    tagIds: [],
    datePublished: `2026-01-01T00:${String(serial % 60).padStart(2, '0')}:00.000Z`,
    relatedArticleIds: [],
    commentPolicy: 'default',
    corrections: [],
    ...own,
  }),
  image: (n: number, own: Partial<WireDocument> = {}): WireDocument => ({
    documentId: `image${n}`,
    alternativeText: `Ảnh ${n}`,
    caption: null,
    creditText: null,
    file: {
      url: `/uploads/anh${n}.jpg`,
      mime: 'image/jpeg',
      width: 1600,
      height: 900,
      updatedAt: '2026-01-01T00:00:00.000Z',
      renditions: [{ url: `/uploads/small_anh${n}.jpg`, width: 500, height: 281 }],
    },
    ...own,
  }),
  comment: (n: number, own: Partial<WireComment> = {}): WireComment => ({
    documentId: `comment${n}`,
    articleId: 'article1',
    parentId: null,
    name: 'Bạn đọc',
    text: `Ý kiến ${n}`,
    submittedAt: '2026-01-02T00:00:00.000Z',
    editedAt: null,
    likeCount: 0,
    ...own,
  }),
  poll: (n: number, own: Partial<WirePoll> = {}): WirePoll => ({
    documentId: `poll${n}`,
    slug: `tham-do-${n}`,
    question: `Câu hỏi ${n}?`,
    options: [
      { key: 'co', label: 'Có', voteCount: 0 },
      { key: 'khong', label: 'Không', voteCount: 0 },
    ],
    opensAt: '2026-01-01T00:00:00.000Z',
    closesAt: null,
    resultsShown: 'always',
    onEveryPage: true,
    onHomePage: false,
    sectionIds: [],
    maxChoices: 1,
    mayChangeVote: false,
    voteCount: 0,
    chainHash: null,
    chainLength: 0,
    voids: [],
    ...own,
  }),
};
