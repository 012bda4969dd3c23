import { HOUR_MS } from '@toasoan/shared/durations';
import { toSlug } from '@toasoan/shared/slug';
import { addFeedLine, type DocumentType } from './feed-lines.ts';
import { hoursFrom, type Filling } from './filling.ts';
import { addImage, type FilledImage } from './images.ts';
import { addDocument, type Added, type Row } from './ledger.ts';
import type { DrawnPicture } from './pictures.ts';
import { FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES, PLACES, SECTIONS, SUBJECTS } from './words.ts';

const AUTHORS = 50;
const TAGS = 400;

export interface FilledAuthor extends Added {
  name: string;
}

/** Adds a document that has a slug, with its line of the feed. */
export function addNamed(filling: Filling, type: DocumentType, name: string, at: Date, columns: Row): Added {
  const { ledger, random, now } = filling;
  const slug = toSlug(name);
  const added = addDocument(ledger, random, `${type}s`, at, { slug, ...columns });
  addFeedLine(ledger, now, { type, documentId: added.documentId, name: slug });
  return added;
}

/** Adds the sections and those under them; the ones that articles stand in, the order of the list telling how often. */
export function addSections(filling: Filling, at: Date): Added[] {
  return SECTIONS.flatMap(({ name, under }, index) => {
    const description = `Tin, bài về ${name.toLowerCase()} trong tỉnh.`;
    const section = addNamed(filling, 'section', name, at, { name, description, order: index + 1 });
    const subsections = under.map((label, position) => {
      const columns = { name: label, description: null, order: position + 1 };
      const subsection = addNamed(filling, 'section', label, at, columns);
      filling.ledger.add('sections_parent_lnk', { section_id: subsection.id, inv_section_id: section.id });
      return subsection;
    });
    return [section, ...subsections];
  });
}

/** Subjects, places, then subjects in places: as many as an old newsroom has. */
function toTagNames(): string[] {
  const names = [
    ...SUBJECTS,
    ...PLACES,
    ...SUBJECTS.flatMap((subject) => PLACES.map((place) => `${subject} ${place}`)),
  ];
  return names.slice(0, TAGS);
}

export function addTags(filling: Filling, at: Date): Added[] {
  return toTagNames().map((name) => addNamed(filling, 'tag', name, at, { name }));
}

/** Names that differ in family, middle and given name. */
export function toAuthorNames(): { name: string; penName: string }[] {
  return Array.from({ length: AUTHORS }, (_, index) => {
    const middle = MIDDLE_NAMES[(index * 3) % MIDDLE_NAMES.length];
    const given = GIVEN_NAMES[index % GIVEN_NAMES.length];
    const family = FAMILY_NAMES[Math.floor(index / 5) % FAMILY_NAMES.length];
    return { name: `${family} ${middle} ${given}`, penName: `${middle} ${given}` };
  });
}

export function addAuthors(filling: Filling, portraits: readonly DrawnPicture[], at: Date): FilledAuthor[] {
  return toAuthorNames().map(({ name, penName }, index) => {
    const picture = portraits[index % portraits.length] as DrawnPicture;
    const portrait = addImage(filling, picture, `Chân dung ${name}`, at);
    const biography = `Phóng viên, viết về ${filling.random.pick(SUBJECTS).toLowerCase()} đã nhiều năm.`;
    const author = addNamed(filling, 'author', name, at, { name, pen_name: penName, biography });
    filling.ledger.add('authors_portrait_lnk', { author_id: author.id, image_id: portrait.id });
    return { ...author, name: penName };
  });
}

/** Adds pictures for articles to the media library. */
export function addViews(filling: Filling, views: readonly DrawnPicture[], count: number, start: Date): FilledImage[] {
  const hours = (filling.now.getTime() - start.getTime()) / HOUR_MS;
  return Array.from({ length: count }, (_, index) => {
    const title = `${filling.random.pick(SUBJECTS)} ở ${filling.random.pick(PLACES)}, ảnh ${index + 1}`;
    const at = hoursFrom(start, Math.floor((hours * index) / count));
    return addImage(filling, views[index % views.length] as DrawnPicture, title, at);
  });
}
