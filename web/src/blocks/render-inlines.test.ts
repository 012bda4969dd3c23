import { expect, test } from 'vitest';
import type { Inline } from '../model/documents.ts';
import { renderInlines } from './render-inlines.ts';

const render = (...inlines: Inline[]) => renderInlines(inlines, new URL('https://bao.example'));

test('marks stand inside one another, without a space beyond what was written', () =>
  expect(
    render(
      { type: 'text', text: 'số ' },
      { type: 'text', text: '12', bold: true, italic: true },
      { type: 'text', text: ', nay' },
    ),
  ).toBe('số <strong><em>12</em></strong>, nay'));

test('a link outside is marked for search engines, a link to our own page is site-relative', () => {
  const children: Inline[] = [{ type: 'text', text: 'kế hoạch', underline: true }];
  expect(render({ type: 'link', url: 'https://khac.example/?a=1&b=2', children })).toBe(
    '<a href="https://khac.example/?a=1&amp;b=2" rel="noopener nofollow"><u>kế hoạch</u></a>',
  );
  expect(render({ type: 'link', url: 'https://bao.example/thoi-su/', children })).toBe(
    '<a href="/thoi-su/"><u>kế hoạch</u></a>',
  );
});

test('a number stays with its unit, but code is printed as it is', () => {
  expect(render({ type: 'text', text: '28.000 đồng' })).toBe('28.000\u00A0đồng');
  expect(render({ type: 'text', text: '28 km', code: true })).toBe('<code>28 km</code>');
});

test('a line feed breaks the line', () => expect(render({ type: 'text', text: 'một\nhai' })).toBe('một<br>hai'));

test('nothing an editor types becomes markup', () => {
  const text = `<script>alert("1" & '2')</script>`;
  const escaped = '&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;';
  expect(render({ type: 'text', text, code: true })).toBe(`<code>${escaped}</code>`);
  expect(render({ type: 'link', url: '#"onclick="alert(1)', children: [] })).toBe(
    '<a href="#&quot;onclick=&quot;alert(1)"></a>',
  );
});
