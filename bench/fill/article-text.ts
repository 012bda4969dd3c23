import { toSlug } from '@toasoan/shared/slug';
import type { Filling } from './filling.ts';
import { toFigure, type FilledImage } from './images.ts';
import { PLACES } from './words.ts';

const PARAGRAPHS = { min: 6, max: 14 };
const HEADINGS_FROM = 9;

type Inline = object;

const text = (words: string, mark: object = {}): Inline => ({ type: 'text', text: words, ...mark });

function toParagraph({ random, sentences }: Filling): string {
  return Array.from({ length: random.between(1, 3) }, () => random.pick(sentences.all)).join(' ');
}

/** A paragraph, now and then with a name in bold or with a link to a section in it. */
function toParagraphBlock(filling: Filling): object {
  const { random } = filling;
  const words = toParagraph(filling);
  if (random.chance(0.03))
    return { type: 'paragraph', children: [text(random.pick(PLACES), { bold: true }), text(`: ${words}`)] };
  if (!random.chance(0.03)) return { type: 'paragraph', children: [text(words)] };
  const link = { type: 'link', url: '/thoi-su/', children: [text('Xem thêm tin trong ngày')] };
  return { type: 'paragraph', children: [text(`${words} `), link, text('.')] };
}

function toList({ random, sentences }: Filling): object {
  const children = Array.from({ length: random.between(2, 4) }, () => ({
    type: 'list-item',
    children: [text(random.pick(sentences.all))],
  }));
  return { type: 'list', format: random.pick(['ordered', 'unordered']), children };
}

/** A body in Strapi's Blocks: paragraphs, in some with headings, a quote, a list or a figure between them. */
export function toBody(filling: Filling, figure: FilledImage | null): object[] {
  const { random, sentences } = filling;
  const count = random.between(PARAGRAPHS.min, PARAGRAPHS.max);
  const blocks = Array.from({ length: count }, () => toParagraphBlock(filling));
  const putIn = (block: object) => blocks.splice(random.between(2, blocks.length - 1), 0, block);
  if (random.chance(0.2)) putIn({ type: 'quote', children: [text(random.pick(sentences.all))] });
  if (random.chance(0.12)) putIn(toList(filling));
  if (figure) putIn(toFigure(figure));
  if (count >= HEADINGS_FROM) {
    putIn({ type: 'heading', level: 2, children: [text(random.pick(sentences.clauses))] });
    if (random.chance(0.5)) putIn({ type: 'heading', level: 2, children: [text(random.pick(sentences.clauses))] });
  }
  return blocks;
}

/** A headline and a slug that no article before has. */
export type NameArticle = () => { headline: string; slug: string };

export function createArticleNames({ random, sentences }: Filling): NameArticle {
  const uses = new Map<string, number>();
  return () => {
    const clause = random.pick(sentences.clauses);
    const headline = random.chance(0.7) ? `${random.pick(PLACES)}: ${clause}` : clause;
    const base = toSlug(headline);
    const use = (uses.get(base) ?? 0) + 1;
    uses.set(base, use);
    return { headline, slug: use === 1 ? base : `${base}-${use}` };
  };
}
