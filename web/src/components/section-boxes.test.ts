import { expect, test } from 'vitest';
import type { ArticleEntry } from '../model/page-data.ts';
import { toSectionBoxes } from './section-boxes.ts';

const article = (documentId: string) => ({ documentId }) as ArticleEntry;
const section = (name: string) => ({ name, address: `/${name}/` });

test('what stands at the head of the home page is not repeated below; a box left empty is not printed', () => {
  const boxes = [
    { section: section('thoi-su'), articles: [article('a'), article('b')] },
    { section: section('y-te'), articles: [article('c')] },
  ];
  expect(toSectionBoxes(boxes, [article('a'), article('c')])).toEqual([
    { section: section('thoi-su'), articles: [article('b')] },
  ]);
});
