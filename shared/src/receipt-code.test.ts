import { describe, expect, it } from 'vitest';
import { parseReceiptCode, toReceiptCode } from './receipt-code.ts';

describe('the code on a receipt', () => {
  it('is made of the random parts of the event’s id', () => {
    expect(toReceiptCode('00000000-0000-4000-8000-000000000001')).toBe('0000-0000-0000-0001');
    expect(toReceiptCode('ffffffff-ffff-4fff-bfff-ffffffffffff')).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    const codes = Array.from({ length: 1000 }, () => toReceiptCode(crypto.randomUUID()));
    expect(new Set(codes).size).toBe(1000);
    expect(codes.every((code) => parseReceiptCode(code) === code)).toBe(true);
  });

  it('is understood as people type it', () => {
    expect(parseReceiptCode(' 7k2m 9qxa-o4tz-bbil\n')).toBe('7K2M-9QXA-04TZ-BB11');
    for (const typed of ['', '7K2M-9QXA-04TZ', '7K2M-9QXA-04TZ-BBCU', '7K2M-9QXA-04TZ-BBCDE'])
      expect(parseReceiptCode(typed)).toBeUndefined();
  });
});
