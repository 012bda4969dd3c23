import { setTo } from '../newsroom/desk.ts';
import { change, create, type Day, type Edit, oneOrNone, remove } from './day.ts';

const slug = (word: string) => word.replace(/\D/gu, '');

function section(day: Day): Record<string, unknown> {
  const word = day.newWord();
  return {
    name: `Mục ${word}`,
    slug: `muc-${slug(word)}`,
    order: day.random.below(5),
    description: day.random.chance(0.5) ? `Chuyện của ${word}` : null,
    parent: day.random.chance(0.4) ? oneOrNone(day, 'section') : setTo([]),
  };
}

function author(day: Day): Record<string, unknown> {
  const word = day.newWord();
  return {
    name: `Người ${word}`,
    slug: `nguoi-${slug(word)}`,
    penName: day.random.chance(0.5) ? `Bút ${word}` : null,
    biography: `Viết từ ${word}`,
    portrait: oneOrNone(day, 'image'),
  };
}

function tag(day: Day): Record<string, unknown> {
  const word = day.newWord();
  return { name: `Chủ đề ${word}`, slug: `chu-de-${slug(word)}` };
}

/** One part of what was made up. */
function part(day: Day, values: Record<string, unknown>): Record<string, unknown> {
  const key = day.random.pick(Object.keys(values));
  return { [key]: values[key] };
}

export const newSection: Edit = async (day) => void (await create(day, 'section', section(day)));
export const newAuthor: Edit = async (day) => void (await create(day, 'author', author(day)));
export const newTag: Edit = async (day) => void (await create(day, 'tag', tag(day)));

/** Sections, authors and tags: made, changed in one part, deleted. */
export const LIST_EDITS: readonly Edit[] = [
  newSection,
  (day) => change(day, 'section', part(day, section(day))),
  (day) => change(day, 'section', part(day, section(day))),
  (day) => remove(day, 'section', 3),
  newAuthor,
  (day) => change(day, 'author', part(day, author(day))),
  (day) => remove(day, 'author', 3),
  newTag,
  (day) => change(day, 'tag', part(day, tag(day))),
  (day) => remove(day, 'tag', 3),
];
