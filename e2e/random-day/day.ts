import { type Desk, setTo } from '../newsroom/desk.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Random } from './random.ts';

/** Types of which a random day has documents. */
export type DayType = 'article' | 'author' | 'comment' | 'image' | 'notice' | 'poll' | 'section' | 'tag';

/** What the editors of a random day know of their newsroom. */
export interface Day {
  desk: Desk;
  newsroom: Newsroom;
  random: Random;
  /** The documents there are, deleted ones removed. */
  ids: Record<DayType, string[]>;
  /** A word nobody has written before. */
  newWord(): string;
}

/** One thing that editors or readers do. Rejects when the CMS refuses or does not answer. */
export type Edit = (day: Day) => Promise<void>;

export function openDay(desk: Desk, newsroom: Newsroom, random: Random): Day {
  let words = 0;
  return {
    desk,
    newsroom,
    random,
    ids: { article: [], author: [], comment: [], image: [], notice: [], poll: [], section: [], tag: [] },
    newWord: () => `từ ${(words += 1)}`,
  };
}

/** One of the documents of a type as a relation, or none. */
export function oneOrNone({ random, ids }: Day, type: DayType): { set: { documentId: string }[] } {
  return setTo(random.some(ids[type], 1));
}

export async function create(day: Day, type: DayType, values: Record<string, unknown>): Promise<string> {
  const { documentId } = await day.desk.create(type, values);
  day.ids[type].push(documentId);
  return documentId;
}

/** Changes one of the documents of a type, if there is any. */
export async function change(day: Day, type: DayType, values: Record<string, unknown>): Promise<void> {
  if (day.ids[type].length > 0) await day.desk.update(type, day.random.pick(day.ids[type]), values);
}

/** Deletes one of the documents of a type, unless so few are left that the day would grow dull. */
export async function remove(day: Day, type: DayType, keep: number): Promise<void> {
  if (day.ids[type].length <= keep) return;
  const documentId = day.random.pick(day.ids[type]);
  await day.desk.remove(type, documentId);
  day.ids[type] = day.ids[type].filter((id) => id !== documentId);
}
