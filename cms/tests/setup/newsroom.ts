import type { Core } from '@strapi/strapi';

/** A line of the change feed, without number and time. */
export interface FeedLine {
  type: string;
  action: string;
  documentId: string;
  name: string | null;
}

export interface Written {
  documentId: string;
  serial: number;
  [attribute: string]: unknown;
}

type Data = Record<string, unknown>;
type Service = Record<
  'create' | 'update' | 'delete' | 'publish' | 'unpublish' | 'discardDraft' | 'clone',
  (params: Data) => Promise<Written & { entries: Written[] }>
>;

/** Strapi's document service of one of our types, without the types that Strapi generates. */
export function documents(strapi: Core.Strapi, type: string): Service {
  return strapi.documents(`api::${type}.${type}`) as unknown as Service;
}

export const BODY = [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung.' }] }];

let count = 0;

/** A number that has not been used in this file. */
export function nextNumber(): number {
  count += 1;
  return count;
}

export function createSection(strapi: Core.Strapi, data: Data = {}): Promise<Written> {
  return documents(strapi, 'section').create({ data: { name: `Chuyên mục ${nextNumber()}`, order: 0, ...data } });
}

/** What an article must have to be published. */
export function articleData(section: Written, data: Data = {}): Data {
  const headline = `Tin thứ ${nextNumber()}`;
  return { headline, abstract: 'Sapo của tin.', body: BODY, section: section.documentId, ...data };
}

export function createArticle(
  strapi: Core.Strapi,
  section: Written,
  data: Data = {},
  status: 'draft' | 'published' = 'published',
): Promise<Written> {
  return documents(strapi, 'article').create({ data: articleData(section, data), status });
}

export function createPoll(strapi: Core.Strapi, data: Data = {}): Promise<Written> {
  return documents(strapi, 'poll').create({
    data: {
      question: `Câu hỏi ${nextNumber()}?`,
      options: [{ label: 'Có' }, { label: 'Không' }],
      opensAt: '2026-01-01T00:00:00.000Z',
      resultsShown: 'always',
      ...data,
    },
  });
}

/** A reader's comment that has been taken in; it waits unless told otherwise. */
export function createComment(strapi: Core.Strapi, data: Data = {}): Promise<Written> {
  return documents(strapi, 'comment').create({
    data: { name: 'Bạn đọc', text: 'Bài hay.', state: 'pending', submittedAt: new Date(), ...data },
  });
}

/** An image of the smallest PNG there is, as the media library would have it. */
export async function createImage(strapi: Core.Strapi, data: Data = {}): Promise<Written & { fileId: number }> {
  const name = `anh_${nextNumber()}`;
  const file = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${name}.png`,
      hash: `${name}_0a1b2c3d4e`,
      ext: '.png',
      mime: 'image/png',
      size: 1,
      width: 1600,
      height: 900,
      url: `/uploads/${name}_0a1b2c3d4e.png`,
      provider: 'local',
      folderPath: '/',
      formats: {
        thumbnail: { url: `/uploads/thumbnail_${name}.png`, width: 245, height: 138 },
        large: { url: `/uploads/large_${name}.png`, width: 1000, height: 563 },
        small: { url: `/uploads/small_${name}.png`, width: 500, height: 281 },
      },
    },
  });
  const image = await documents(strapi, 'image').create({ data: { alternativeText: 'Ảnh', file: file.id, ...data } });
  return { ...image, fileId: file.id as number };
}

/** The number of the newest line of the change feed. */
export async function getLatest(strapi: Core.Strapi): Promise<number> {
  const row: { seq: number } | undefined = await strapi.db.connection('changes').orderBy('seq', 'desc').first('seq');
  return row?.seq ?? 0;
}

/** The lines that some work adds to the change feed. */
export async function linesOf(strapi: Core.Strapi, work: () => Promise<unknown>): Promise<FeedLine[]> {
  const latest = await getLatest(strapi);
  await work();
  return strapi.db
    .connection('changes')
    .select('type', 'action', 'document_id as documentId', 'name')
    .where('seq', '>', latest)
    .orderBy('seq');
}
