import { OperatorError } from '@toasoan/shared/operator-error';
import { describe, expect, it } from 'vitest';
import { parseCommand } from './import-options.ts';

const NOW = new Date('2026-03-01T03:00:00Z');
const parse = (...args: string[]) => parseCommand(args, NOW);

describe('the command of the import', () => {
  it('takes one file and what is said about it', () => {
    const args = '--section kinh-te --image a.jpg --image b.jpg --option Có --option Không'.split(' ');
    expect(parse('trang.txt', ...args, '--notice-until', '17:00 05/03/2026')).toEqual({
      file: 'trang.txt',
      section: 'kinh-te',
      images: ['a.jpg', 'b.jpg'],
      pollOptions: ['Có', 'Không'],
      noticeUntil: new Date('2026-03-05T10:00:00Z'),
    });
  });

  it('takes a date without a time as the end of that day', () => {
    expect(parse('a', '--notice-until', '05/03/2026')?.noticeUntil).toEqual(new Date('2026-03-05T17:00:00Z'));
  });

  it('answers with help when it is asked for', () => {
    expect(parse('--help')).toBeNull();
  });

  it.each([
    [],
    [''],
    ['a', 'b'],
    ['a', '--nothing'],
    ['a', '--section'],
    ['a', '--option', 'một mình'],
    ['a', '--option', 'hai', '--option', 'hai'],
    ['a', '--notice-until', 'ngày mai'],
    ['a', '--notice-until', '28/02/2026'],
  ])('is refused as wrong usage: %j %j %j', (...args) => {
    expect(() => parse(...args.filter((arg) => arg !== undefined))).toThrow(OperatorError);
  });
});
