import type { Inline } from '../../model/documents.ts';
import { isSafeUrl } from '@toasoan/shared/is-safe-url';
import type { ReportOmission } from '../received.ts';
import type { StrapiInline, StrapiText } from './wire-blocks.ts';

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

/** The runs of a block; a link that may not be printed leaves its words. */
export function toInlines(inlines: readonly StrapiInline[], reportOmission: ReportOmission): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'text') return toTextRuns(inline);
    const children = inline.children.flatMap(toTextRuns);
    if (isSafeUrl(inline.url)) return children.length > 0 ? [{ type: 'link', url: inline.url, children }] : [];
    reportOmission(`a link to “${inline.url.slice(0, 100)}”`);
    return children;
  });
}

function toTextRuns(run: StrapiText): Inline[] {
  const text = run.text.normalize('NFC');
  const marks = Object.fromEntries(MARKS.filter((mark) => run[mark]).map((mark) => [mark, true as const]));
  return text === '' ? [] : [{ type: 'text', text, ...marks }];
}

/** The words of runs without their marks. */
export function toPlainWords(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : toPlainWords(inline.children))).join('');
}
