import { DAY_MS } from '@toasoan/shared/durations';
import type { BodyBlock, Inline } from '../../web/src/model/documents.ts';
import { openMirror } from '../../web/src/mirror/open-mirror.ts';
import { sample } from '../../web/testing/sample-newspaper.ts';

const say = (text: string): Inline[] => [{ type: 'text', text }];

/** One of every block, with all that markup may stumble over. */
const BODY: BodyBlock[] = [
  { type: 'heading', level: 2, children: say('Giá lúa < 6.000 đồng & chưa dừng') },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Ông nói: “{{< 5 công ruộng >}}”, rồi ', bold: true, italic: true },
      { type: 'link', url: 'https://khac.example/?a=1&b=2', children: say('đi') },
      { type: 'text', text: '.\nDòng mới' },
    ],
  },
  {
    type: 'list',
    ordered: true,
    items: [
      {
        children: say('một'),
        sublist: { type: 'list', ordered: false, items: [{ children: say('hai'), sublist: null }] },
      },
    ],
  },
  { type: 'quote', children: say('Còn nước còn tát') },
  { type: 'code', text: '  a <- b\n  c' },
  {
    type: 'figure',
    picture: { alternativeText: 'Một "góc" chợ', renditions: [{ url: '/media/a.jpg', width: 800, height: 600 }] },
    caption: 'Chợ nổi',
    creditText: 'K.K',
  },
];

/** Writes a small newspaper that has one of everything that pages print into a new mirror. */
export async function writeSampleMirror(file: string, now: Date): Promise<void> {
  const mirror = openMirror(file);
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS);
  await mirror.write(({ openWriter, meta }) => {
    const writer = openWriter();
    writer.put(
      'masthead',
      sample.masthead({ slogan: 'Tiếng nói của tỉnh', phone: '0270 3823 000', email: 'a@bao.example' }),
    );
    writer.put('section', sample.section(1, { description: 'Tin trong tỉnh' }));
    writer.put('section', sample.section(2, { parentId: 'section1' }));
    writer.put('section', sample.section(3));
    writer.put('image', sample.image(1, { creditText: 'K.K' }));
    writer.put(
      'author',
      sample.author(1, { penName: 'Bút Danh', biography: 'Viết về lúa.', portraitImageId: 'image1' }),
    );
    writer.put('tag', sample.tag(1));
    writer.put('notice', sample.notice(1, { validFrom: inDays(-1), validUntil: inDays(1), source: 'Đài tỉnh' }));
    writer.put('poll', sample.poll(1, { opensAt: inDays(-2) }));
    writer.put('poll', sample.poll(2, { opensAt: inDays(-9), closesAt: inDays(-1), onEveryPage: false }));
    for (let serial = 1; serial <= 40; serial += 1) {
      const isOld = serial % 4 === 0;
      writer.put(
        'article',
        sample.article(serial, {
          sectionId: `section${1 + (serial % 3)}`,
          authorIds: serial % 2 === 0 ? ['author1'] : [],
          tagIds: serial % 3 === 0 ? ['tag1'] : [],
          datePublished: inDays(isOld ? -400 - serial : -serial),
        }),
      );
    }
    writer.put(
      'article',
      sample.article(41, {
        alternativeHeadline: 'Tít ngắn',
        body: BODY,
        leadImage: { imageId: 'image1', caption: null, creditText: null },
        byline: 'Bài, ảnh: Bút Danh',
        authorIds: ['author1'],
        tagIds: ['tag1'],
        datePublished: inDays(-0.5),
        dateModified: inDays(-0.25),
        contentLocation: 'Hà Tân',
        relatedArticleIds: ['article1', 'article4'],
        pollId: 'poll2',
        corrections: [{ text: 'Đã sửa “tên” người.', at: inDays(-0.25) }],
      }),
    );
    writer.put(
      'article',
      sample.article(42, {
        byline: 'PV',
        authorIds: ['author1'],
        commentPolicy: 'closed',
        datePublished: inDays(-0.6),
      }),
    );
    writer.put('comment', sample.comment(1, { articleId: 'article41', text: 'Hay & đúng <lắm>' }));
    writer.put('comment', sample.comment(2, { articleId: 'article41', parentId: 'comment1' }));
    meta.set('sync', 'sample');
    meta.set('revision', 1);
  });
  await mirror.close();
}
