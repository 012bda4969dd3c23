import { renderInlines } from '../../../web/src/blocks/render-inlines.ts';
import { toCaptionLine } from '../../../web/src/components/caption-line.ts';
import { toSources } from '../../../web/src/components/picture-sources.ts';
import type { BodyBlock } from '../../../web/src/model/documents.ts';

const FIGURE_SIZES = '(min-width: 64rem) 42.5rem, 100vw';

/** An article's body as HTML: Hugo passes it through, which spares it the work of rendering Markdown. */
export function toBodyHtml(blocks: readonly BodyBlock[], siteUrl: URL): string {
  const html = blocks.map((block) => toBlockHtml(block, siteUrl)).join('');
  // Hugo would take these for shortcodes.
  return html.replaceAll('{{', '&#123;&#123;');
}

function toBlockHtml(block: BodyBlock, siteUrl: URL): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${renderInlines(block.children, siteUrl)}</p>`;
    case 'heading':
      return `<h${block.level}>${renderInlines(block.children, siteUrl)}</h${block.level}>`;
    case 'list':
      return toListHtml(block, siteUrl);
    case 'quote':
      return `<blockquote> <p>${renderInlines(block.children, siteUrl)}</p> </blockquote>`;
    case 'code':
      return `<pre tabindex="0" role="region"><code>${escapeHtml(block.text)}</code></pre>`;
    case 'figure':
      return toFigureHtml(block);
  }
}

function toListHtml({ ordered, items }: Extract<BodyBlock, { type: 'list' }>, siteUrl: URL): string {
  const tag = ordered ? 'ol' : 'ul';
  const inner = items.map(
    ({ children, sublist }) =>
      `<li> ${renderInlines(children, siteUrl)} ${sublist ? toListHtml(sublist, siteUrl) : ''} </li>`,
  );
  return `<${tag}> ${inner.join('')} </${tag}>`;
}

function toFigureHtml({ picture, caption, creditText }: Extract<BodyBlock, { type: 'figure' }>): string {
  const { src, srcset, width, height } = toSources(picture);
  const candidates = srcset ? ` srcset="${srcset}" sizes="${FIGURE_SIZES}"` : '';
  const alt = escapeHtml(picture.alternativeText);
  const line = toCaptionLine(caption, creditText);
  const credit = line?.credit ? `<span class="credit"> ${escapeHtml(line.credit)}</span>` : '';
  const words = line ? `<figcaption> ${escapeHtml(line.caption ?? '')}${credit} </figcaption>` : '';
  return `<figure class="figure"> <img src="${src}"${candidates} width="${width}" height="${height}" alt="${alt}" loading="lazy" decoding="async"> ${words} </figure>`;
}

function escapeHtml(text: string): string {
  return renderInlines([{ type: 'text', text }], new URL('http://localhost')).replaceAll('<br>', '\n');
}
