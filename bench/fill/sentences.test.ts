import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSentences, toPrintedSentence } from './sentences.ts';

describe('sentences', () => {
  it('of a corpus are printed as a newspaper prints them', () => {
    expect(toPrintedSentence('Ông nói : " đúng vậy " , rồi đi LBKT hôm qua RBKT .')).toBe(
      'Ông nói: “đúng vậy”, rồi đi (hôm qua).',
    );
  });

  it('are read from the file that is there, each once, without fragments', () => {
    const folder = mkdtempSync(join(tmpdir(), 'toasoan-sentences-'));
    const file = join(folder, 'sentences.txt');
    writeFileSync(
      file,
      'Bà con trong ấp đã ra đồng từ sáng sớm , ai cũng vui .\n'.repeat(2) + 'Ngắn .\nkhông đầu không đuôi\n',
    );
    const { all, source } = readSentences([join(folder, 'none.txt'), file]);
    rmSync(folder, { recursive: true });
    expect(all).toEqual(['Bà con trong ấp đã ra đồng từ sáng sớm, ai cũng vui.']);
    expect(source).toBe(file);
  });

  it('are our own where no file is there, enough of them and in composed letters', () => {
    const { all, clauses, source } = readSentences(['/nowhere/sentences.txt']);
    expect(source).toBe('our own sentences');
    expect(all.length).toBeGreaterThanOrEqual(48);
    expect(clauses.length).toBeGreaterThan(20);
    expect(all.join()).toBe(all.join().normalize('NFC'));
  });
});
