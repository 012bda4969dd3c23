import { describe, expect, it } from 'vitest';
import { parseWaitingComments, stillWaiting, withWaitingComment } from './waiting-comments.ts';

const NOW = 1_614_593_460_000;
const DAY = 24 * 60 * 60 * 1000;
const COMMENT = { name: 'Lụa', text: 'Đồng ý.\n\nRất hay.', sentAt: NOW };

describe('the comments a browser waits for', () => {
  it('come back as they were stored', () => {
    expect(parseWaitingComments(JSON.stringify([COMMENT]))).toEqual([COMMENT]);
  });

  it.each([null, '', 'nonsense', '{}', 'null', '[null, 1, {"name": "x"}]'])('are none when %j was stored', (stored) => {
    expect(parseWaitingComments(stored)).toEqual([]);
  });

  it('wait no longer once they are printed, however the page breaks its lines', () => {
    const printed = ['\n    Đồng ý.\n\n      Rất hay.\n  '.normalize('NFD')];
    expect(stillWaiting([COMMENT], printed, NOW)).toEqual([]);
    expect(stillWaiting([COMMENT], ['Đồng ý.'], NOW)).toEqual([COMMENT]);
  });

  it('wait no longer than two weeks', () => {
    expect(stillWaiting([COMMENT], [], NOW + 13 * DAY)).toEqual([COMMENT]);
    expect(stillWaiting([COMMENT], [], NOW + 14 * DAY)).toEqual([]);
  });

  it('are listed once when sent twice', () => {
    const again = { ...COMMENT, sentAt: NOW + 1 };
    expect(withWaitingComment([COMMENT], again)).toEqual([again]);
    expect(withWaitingComment([COMMENT], { ...again, name: 'Hoa' })).toHaveLength(2);
  });
});
