import { describe, expect, it } from 'vitest';
import { findCapitals } from './find-capitals.ts';

const find = (text: string) => findCapitals({ text } as Parameters<typeof findCapitals>[0]);

describe('a shout', () => {
  it.each(['ĐÚNG RỒI!', 'OK', 'TP.HCM', 'HAY QUÁ HAY QUÁ HAY'])(
    'is not found in the short exclamation “%s”',
    (text) => {
      expect(find(text)).toBeUndefined();
    },
  );

  it('is found in twenty letters, not in nineteen', () => {
    expect(find('Ầ'.repeat(20))).toMatchObject({ rule: 'capitals', textSpans: [[0, 20]] });
    expect(find('Ầ'.repeat(19))).toBeUndefined();
  });

  it('is not found where capitals are fewer than seven of ten letters', () => {
    expect(find('Ầ'.repeat(14) + 'ầ'.repeat(6))).toMatchObject({ rule: 'capitals' });
    expect(find('Ầ'.repeat(13) + 'ầ'.repeat(7))).toBeUndefined();
  });
});
