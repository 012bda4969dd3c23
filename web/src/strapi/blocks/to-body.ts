import type { BodyBlock, Inline } from '../../model/documents.ts';
import type { ReportOmission } from '../received.ts';
import { toInlines, toPlainWords } from './to-inlines.ts';
import { toList } from './to-list.ts';
import { strapiBlock, type StrapiBlock } from './wire-blocks.ts';

/** The body of an article out of Strapi's Blocks JSON. A block that we do not know, or that says nothing, is left out. */
export function toBody(blocks: readonly unknown[], reportOmission: ReportOmission): BodyBlock[] {
  return blocks.flatMap((block, index) => {
    const parsed = strapiBlock.safeParse(block);
    if (parsed.success) return toBodyBlocks(parsed.data, reportOmission);
    reportOmission(`block ${index + 1} of the body (${toTypeName(block)}): ${parsed.error.issues[0]?.message ?? ''}`);
    return [];
  });
}

function toTypeName(block: unknown): string {
  return block !== null && typeof block === 'object' && 'type' in block ? String(block.type).slice(0, 40) : 'no type';
}

function toBodyBlocks(block: StrapiBlock, reportOmission: ReportOmission): BodyBlock[] {
  if (block.type === 'image') return [{ type: 'figure', ...block.image }];
  if (block.type === 'list') return toList(block, reportOmission);
  const children = toInlines(block.children, reportOmission);
  return toPlainWords(children).trim() === '' ? [] : [toTextBlock(block, children)];
}

type TextBlock = Exclude<StrapiBlock, { type: 'image' | 'list' }>;

function toTextBlock(block: TextBlock, children: Inline[]): BodyBlock {
  if (block.type === 'code') return { type: 'code', text: toPlainWords(children) };
  if (block.type === 'heading') return { type: 'heading', level: toHeadingLevel(block.level), children };
  return { type: block.type, children };
}

/** The page's own headline is its only first-level heading. */
function toHeadingLevel(level: number): 2 | 3 | 4 {
  if (level <= 2) return 2;
  return level === 3 ? 3 : 4;
}
