import { createSeededDraws } from '@toasoan/shared/seeded-random';
import { COMPONENT_LIMITS, DOCUMENT_LIMITS, type Limit } from '@toasoan/shared/document-limits';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logIn, type AdminClient } from './setup/admin-client.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { BODY, createImage, createSection, type Written } from './setup/newsroom.ts';
import { receiveAsSite } from './setup/site-gate.ts';

/** 5,000 of them take minutes: BOTH_GATES=5000. Another seed is another series: SEED=7. */
const DOCUMENTS = Number(process.env['BOTH_GATES'] ?? 300);
const SEED = Number(process.env['SEED'] ?? Date.now() % 100_000);
const LONGEST_MS = 1_200_000;

const draws = createSeededDraws(SEED);

let cms: TestCms;
let admin: AdminClient;
let section: Written;
let file: number;
beforeAll(async () => {
  cms = await startCms();
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  section = await createSection(cms.strapi);
  file = (await createImage(cms.strapi)).fileId;
});
afterAll(() => cms.stop());

const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạ', 'ế', 'ợ', '😀'];

/**
 * Words of so many UTF-16 units once they are NFC and without what cannot be seen, as people send them: taken apart into letters and
 * marks, or with marks of no width between them.
 */
function toWords(length: number): string {
  let words = '';
  while (words.length < length) {
    const letter = draws.pick(LETTERS);
    words += words.length + letter.length <= length ? letter : 'x';
  }
  const sent = draws.chance(0.3) ? words.normalize('NFD') : words;
  return draws.chance(0.2) ? `\u200b${sent}\ufeff` : sent;
}

const toSlugOf = (length: number) => Array.from({ length }, () => draws.pick([...'abcdefgh0123456789'])).join('');

/** A value of a field whose size is this one. */
type ToValue = (size: number) => unknown;

interface Case {
  type: string;
  data: Record<string, unknown>;
  /** What was tried: "headline 201". */
  about: string;
  /** Whether it is within all limits; undefined where no limit of the table says. */
  isWithin: boolean | undefined;
}

const instant = (year: number) => new Date(Date.UTC(year, 5, 1)).toISOString();
let count = 0;
const unique = () => `s${(count += 1)}x${SEED}`;

/** A document that both gates take. */
const SOUND: Readonly<Record<string, () => Record<string, unknown>>> = {
  article: () => ({
    headline: 'Cầu mới',
    slug: unique(),
    abstract: 'Sapo.',
    body: BODY,
    section: section.documentId,
  }),
  author: () => ({ name: 'Kim Phượng', slug: unique() }),
  comment: () => ({
    name: 'Bạn đọc',
    text: 'Hay.',
    submittedAt: instant(2026),
    articleDocumentId: 'abc',
    state: 'approved',
  }),
  image: () => ({ alternativeText: 'Cầu', file }),
  notice: () => ({ kind: 'weather', title: 'Mưa', text: 'To.', validFrom: instant(2026), validUntil: instant(2027) }),
  poll: () => ({
    question: 'Sao?',
    slug: unique(),
    opensAt: instant(2020),
    options: [{ label: 'Có' }, { label: 'Không' }],
  }),
  section: () => ({ name: 'Thời sự', slug: unique(), order: 1 }),
  tag: () => ({ name: 'Lũ', slug: unique() }),
  masthead: () => ({ name: 'Báo' }),
};

const times = (size: number, item: () => unknown) => Array.from({ length: size }, item);

/** How a field is given a size, where that is not by its letters. */
const VALUES: Readonly<Record<string, ToValue>> = {
  'article.body': (size) => times(size, () => BODY[0]),
  'article.corrections': (size) => times(size, () => ({ text: 'Sửa.', at: instant(2026) })),
  'masthead.menu': (size) => times(size, () => ({ label: 'Mục', url: '/thoi-su/' })),
  'masthead.email': (size) => `${'a'.repeat(Math.max(1, size - 8))}@bao.vnx`.slice(0, size),
  'poll.options': (size) => times(size, () => ({ label: toWords(5) })),
  'poll.maxChoices': Number,
  'section.order': Number,
};

/** Fields that nobody sends, or whose size cannot be chosen freely. */
const LEFT: readonly string[] = ['article.serial', 'masthead.email', 'poll.maxChoices'];

function toCase(): Case {
  const type = draws.pick(Object.keys(SOUND));
  const sound = SOUND[type]?.() ?? {};
  const odd = draws.chance(0.25) ? toOddCase(type, sound) : undefined;
  if (odd) return odd;
  const limits = Object.entries<Limit>(DOCUMENT_LIMITS[type as keyof typeof DOCUMENT_LIMITS] ?? {});
  const [field, limit] = draws.pick(limits.filter(([name]) => !LEFT.includes(`${type}.${name}`)));
  const edge = draws.pick(Object.values(limit));
  const size = Math.max(0, edge + draws.pick([-1, 0, 1]));
  const toValue = VALUES[`${type}.${field}`] ?? (field === 'slug' ? toSlugOf : toWords);
  const isEmptySlug = field === 'slug' && size === 0;
  return {
    type,
    data: { ...sound, [field]: toValue(size) },
    about: `${field} ${size}`,
    isWithin: isEmptySlug ? undefined : size <= (limit.max ?? Infinity) && size >= (limit.min ?? 0),
  };
}

const BLANKS = [' ', '\u200b', '\u00a0\u00a0', '\t\n'];
const ADDRESSES = [
  '//x',
  '/\\x',
  'https://',
  'https://a.vn/b',
  'http://[::1',
  '/',
  '/%2e%2e/',
  'https://a.vn:99999/',
  'http:x',
];
const YEARS = [-44, 0, 1, 9999, 10_000, 200_000];

/** What no single number limits. */
function toOddCase(type: string, sound: Record<string, unknown>): Case | undefined {
  const item = COMPONENT_LIMITS['masthead.menu-item'];
  const odd: Record<string, () => Record<string, unknown>> = {
    masthead: () => ({ menu: [{ label: toWords(item.label.max), url: draws.pick(ADDRESSES) }] }),
    notice: () => ({ validUntil: instant(draws.pick(YEARS)) }),
    poll: () => ({
      closesAt: instant(draws.pick(YEARS)),
      options: [{ label: draws.pick(BLANKS) }, { label: 'Không' }],
    }),
    article: () => ({ corrections: [{ text: draws.pick(BLANKS), at: instant(draws.pick(YEARS)) }] }),
    tag: () => ({ name: draws.pick(BLANKS) }),
    author: () => ({ name: draws.pick(BLANKS), biography: draws.pick(BLANKS) }),
    section: () => ({ slug: draws.pick(['media', 'tac-gia', 'a--b', 'A', '-a', 'đ']) }),
    image: () => ({ alternativeText: draws.pick(BLANKS), caption: draws.pick(BLANKS) }),
  };
  const data = odd[type]?.();
  return data && { type, data: { ...sound, ...data }, about: JSON.stringify(data), isWithin: undefined };
}

interface Saved {
  type: string;
  documentId: string;
  about: string;
}

const isSingle = (type: string) => type === 'masthead';

/** The id of what was stored; undefined when the CMS refused it. */
async function save({ type, data, about }: Case): Promise<string | undefined> {
  const uid = `api::${type}.${type}`;
  const { status, body } = isSingle(type)
    ? await admin.send('PUT', `/content-manager/single-types/${uid}`, data)
    : await createAndPublish(uid, data);
  if (status >= 500) throw new Error(`${type}, ${about}: ${status} ${JSON.stringify(body).slice(0, 500)}`);
  return status < 300 ? (body as { data: { documentId: string } }).data.documentId : undefined;
}

async function createAndPublish(uid: string, data: Record<string, unknown>) {
  if (uid === 'api::comment.comment') return createComment(data);
  const isArticle = uid === 'api::article.article';
  const relations = isArticle ? { section: { connect: [{ documentId: section.documentId }], disconnect: [] } } : {};
  const action = isArticle ? '/actions/publish' : '';
  return admin.send('POST', `/content-manager/collection-types/${uid}${action}`, { ...data, ...relations });
}

/** Comments come from readers; the desk only writes on them. */
async function createComment(data: Record<string, unknown>): Promise<{ status: number; body: unknown }> {
  const service = cms.strapi.documents('api::comment.comment' as never) as unknown as {
    create(params: object): Promise<{ documentId: string }>;
  };
  try {
    return { status: 200, body: { data: await service.create({ data }) } };
  } catch (error) {
    return { status: (error as Error).name === 'ValidationError' ? 400 : 500, body: String(error) };
  }
}

async function findRefusals(type: string, saved: readonly Saved[]): Promise<string[]> {
  const ids = saved.map(({ documentId }) => documentId);
  const received = await receiveAsSite(cms, type, ids);
  const refusals = received.flatMap((one) =>
    'refusal' in one ? [`${type} ${saved.find((s) => s.documentId === one.documentId)?.about}: ${one.refusal}`] : [],
  );
  const missing = saved.filter(({ documentId }) => !received.some((one) => one.documentId === documentId));
  return [...refusals, ...missing.map(({ about }) => `${type} ${about}: did not come`)];
}

it(
  `what the CMS stores, the site can print (${DOCUMENTS} documents, SEED=${SEED})`,
  async () => {
    const disagreements: string[] = [];
    const saved = new Map<string, Saved[]>();
    for (let tried = 0; tried < DOCUMENTS; tried += 1) {
      const one = toCase();
      const documentId = await save(one);
      if (one.isWithin !== undefined && one.isWithin !== (documentId !== undefined)) {
        disagreements.push(`${one.type} ${one.about}: the CMS ${documentId === undefined ? 'refuses' : 'takes'} it`);
      }
      if (documentId === undefined) continue;
      const entry = { type: one.type, documentId, about: one.about };
      if (isSingle(one.type)) disagreements.push(...(await findRefusals(one.type, [entry])));
      else saved.set(one.type, [...(saved.get(one.type) ?? []), entry]);
    }
    for (const [type, entries] of saved) disagreements.push(...(await findRefusals(type, entries)));
    expect(disagreements, `SEED=${SEED}`).toEqual([]);
    expect([...saved.values()].flat().length).toBeGreaterThan(DOCUMENTS / 4);
  },
  LONGEST_MS,
);
