import { paragraph, setTo } from '../newsroom/desk.ts';
import { create, type Day, type Edit, oneOrNone, remove } from './day.ts';

function newValues(day: Day): Record<string, unknown> {
  const { random, ids, newWord } = day;
  const word = newWord();
  return {
    headline: `Bài có ${word}`,
    slug: `bai-${word.replace(/\D/gu, '')}`,
    abstract: `Tóm tắt với ${word}.`,
    body: [paragraph(`Đoạn một nhắc ${word}.`), paragraph(`Đoạn hai nhắc ${word}.`)],
    section: setTo([random.pick(ids.section)]),
    authors: setTo(random.some(ids.author, 2)),
    tags: setTo(random.some(ids.tag, 3)),
    relatedArticles: setTo(random.some(ids.article, 3)),
    poll: random.chance(0.2) ? oneOrNone(day, 'poll') : setTo([]),
    leadImage: random.chance(0.6) ? { image: setTo([random.pick(ids.image)]), caption: word } : null,
  };
}

/** One of the parts that an editor changes in an article that stands already. */
function changedValues(day: Day): Record<string, unknown> {
  const values = newValues(day);
  const part = day.random.pick(Object.keys(values));
  return { [part]: values[part] };
}

/** A date of publication in one of the months before, so that archives of months come and go. */
const inAnEarlierMonth = ({ random }: Day) => ({
  datePublished: new Date(Date.UTC(2026, random.below(10), 1 + random.below(28), random.below(24))).toISOString(),
});

export const publishNew: Edit = async (day) => {
  const documentId = await create(day, 'article', newValues(day));
  await day.desk.act('article', documentId, 'publish', day.random.chance(0.3) ? inAnEarlierMonth(day) : {});
};

const publishChanged: Edit = async (day) => {
  await day.desk.act('article', day.random.pick(day.ids.article), 'publish', changedValues(day));
};

const moveToAnotherMonth: Edit = async (day) => {
  await day.desk.act('article', day.random.pick(day.ids.article), 'publish', inAnEarlierMonth(day));
};

const saveDraft: Edit = async (day) => {
  await day.desk.update('article', day.random.pick(day.ids.article), changedValues(day));
};

const unpublish: Edit = async (day) => {
  await day.desk.act('article', day.random.pick(day.ids.article), 'unpublish');
};

const correct: Edit = async (day) => {
  const corrections = [{ text: `Đính chính ${day.newWord()}`, at: new Date(Date.UTC(2026, 9, 1)).toISOString() }];
  await day.desk.act('article', day.random.pick(day.ids.article), 'publish', { corrections });
};

/** Many saves at once, of one article and of others. */
const burst: Edit = async (day) => {
  const documentId = day.random.pick(day.ids.article);
  const saves = Array.from({ length: 8 }, (_, index) =>
    day.desk.act('article', index % 2 ? documentId : day.random.pick(day.ids.article), 'publish', {
      abstract: `Tóm tắt với ${day.newWord()}.`,
    }),
  );
  const failed = (await Promise.allSettled(saves)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};

export const ARTICLE_EDITS: readonly Edit[] = [
  publishNew,
  publishNew,
  publishNew,
  publishChanged,
  publishChanged,
  publishChanged,
  publishChanged,
  moveToAnotherMonth,
  saveDraft,
  unpublish,
  correct,
  burst,
  (day: Day) => remove(day, 'article', 5),
];
