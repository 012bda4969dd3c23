import type { Inline } from '../mirror/documents.ts';

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

/** The elements that a run of text stands in, outermost first. */
export function toMarkTags(run: Extract<Inline, { type: 'text' }>): string[] {
  return (Object.keys(TAGS) as (keyof typeof TAGS)[]).filter((mark) => run[mark]).map((mark) => TAGS[mark]);
}
