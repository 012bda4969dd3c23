import { keepUnits } from '../components/keep-units.ts';
import { toLinkTarget } from '../components/link-target.ts';
import type { Inline } from '../model/documents.ts';

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;
const MARKS = Object.keys(TAGS) as (keyof typeof TAGS)[];

/**
 * The runs of a block as HTML, for `set:html`: every text and address in it is escaped. A string rather than
 * components because a template leaves spaces between elements, and there is none before a comma.
 */
export function renderInlines(inlines: readonly Inline[], siteUrl: URL): string {
  return inlines.map((inline) => (inline.type === 'text' ? renderText(inline) : renderLink(inline, siteUrl))).join('');
}

/** A line feed inside a paragraph is the one that the editor made with Shift-Enter. */
function renderText(run: Extract<Inline, { type: 'text' }>): string {
  const text = escapeHtml(run.code ? run.text : keepUnits(run.text)).replace(/\n/gu, '<br>');
  return MARKS.filter((mark) => run[mark]).reduceRight(
    (inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`,
    text,
  );
}

function renderLink({ url, children }: Extract<Inline, { type: 'link' }>, siteUrl: URL): string {
  const { href, rel } = toLinkTarget(url, siteUrl);
  const attributes = rel ? ` href="${escapeHtml(href)}" rel="${rel}"` : ` href="${escapeHtml(href)}"`;
  return `<a${attributes}>${renderInlines(children, siteUrl)}</a>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}
