import type { ImageBlock } from '../pictures/image-block.ts';

/** Strapi's Blocks, as far as the demo newspaper uses them. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}

export type InlineNode = TextNode | { type: 'link'; url: string; children: TextNode[] };

export type Block =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: 2; children: InlineNode[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: { type: 'list-item'; children: InlineNode[] }[] }
  | ImageBlock;

/** Gives the block of a figure: the image's slug and the words beside it, '' where there are none. */
export type ToFigure = (slug: string, caption: string) => Block;

const MARKS =
  /\[(?<words>[^\]]+)\]\((?<url>[^)\s]+)\)|\*\*(?<bold>[^*]+)\*\*|(?<![\p{L}\p{N}])(?<mark>[*_])(?<italic>[^*_]+)\k<mark>(?![\p{L}\p{N}])/gu;
const FIGURE = /^!\[(?<caption>[^\]]*)\]\((?<slug>[a-z0-9-]+)\)$/su;
const ITEM = /^(?:- |\d+\. )/u;

const toText = (text: string): TextNode => ({ type: 'text', text });

function toMarked({ words, url, bold, italic }: Record<string, string | undefined>): InlineNode {
  if (words && url) return { type: 'link', url, children: [toText(words)] };
  return bold ? { ...toText(bold), bold: true } : { ...toText(italic ?? ''), italic: true };
}

function toInline(text: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > end) nodes.push(toText(text.slice(end, match.index)));
    nodes.push(toMarked(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push(toText(text.slice(end)));
  return nodes;
}

function toList(lines: readonly string[]): Block {
  const format = lines[0]?.startsWith('- ') ? 'unordered' : 'ordered';
  const children = lines.map((line) => ({ type: 'list-item' as const, children: toInline(line.replace(ITEM, '')) }));
  return { type: 'list', format, children };
}

function toBlock(text: string, toFigure: ToFigure): Block {
  const lines = text.split('\n').map((line) => line.trim());
  const figure = FIGURE.exec(text)?.groups;
  if (figure) return toFigure(figure['slug'] ?? '', (figure['caption'] ?? '').replace(/\s+/gu, ' '));
  if (text.startsWith('## ')) return { type: 'heading', level: 2, children: toInline(text.slice(3)) };
  if (lines.every((line) => ITEM.test(line))) return toList(lines);
  if (lines.every((line) => line.startsWith('>'))) {
    return { type: 'quote', children: toInline(lines.map((line) => line.replace(/^>\s?/u, '')).join(' ')) };
  }
  return { type: 'paragraph', children: toInline(lines.join(' ')) };
}

/** The body of an article, written in the Markdown that demo/README.md describes, as Strapi's Blocks. */
export function toBlocks(body: string, toFigure: ToFigure): Block[] {
  return body
    .trim()
    .split(/\n\s*\n/u)
    .map((text) => toBlock(text.trim(), toFigure));
}

/** The slugs of the images that a body shows. */
export function listFigures(body: string): string[] {
  return [...body.matchAll(/^!\[[^\]]*\]\((?<slug>[a-z0-9-]+)\)/gmu)].map((match) => match.groups?.['slug'] ?? '');
}
