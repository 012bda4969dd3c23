import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPhraseSearch } from './phrase-search.ts';

const BANNED = [
  'đồ ngu',
  'con chó',
  'địt mẹ',
  'vãi lồn',
  'không biết xấu hổ',
  'mày chết',
  'phải giết',
  'vô học',
  'quá ngu',
  'người',
];
const ABUSE = [
  'đồ ngu',
  'địt',
  'đụ mẹ',
  'lồn',
  'vãi lồn',
  'con cặc',
  'óc chó',
  'thằng chó',
  'khốn nạn',
  'mất dạy',
  'vô học',
];
const search = createPhraseSearch(BANNED);
const find = (text: string) => search(text).map(([start, end]) => text.slice(start, end));

describe('a search for phrases', () => {
  it.each([
    ['Toàn đồ nquuu thôi', 'đồ nquuu'],
    ['đồ nguuuuu!', 'đồ nguuuuu'],
    ['kon ckó', 'kon ckó'],
    ['k0n ch0', 'k0n ch0'],
    ['đjt mẹ', 'đjt mẹ'],
    ['Đm nhé', 'Đm'],
    ['đờ đmm', 'đmm'],
    ['vl thật', 'vl'],
    ['vãj l0z', 'vãj l0z'],
    ['k bik xấu hổ', 'k bik xấu hổ'],
    ['ko biết xấu hổ', 'ko biết xấu hổ'],
    ['khôg biết xấu hổ', 'khôg biết xấu hổ'],
    ['m chết đi', 'm chết'],
    ['fải giết', 'fải giết'],
    ['zô học', 'zô học'],
    ['wá ngu', 'wá ngu'],
    ['ng ta nói', 'ng'],
  ])('reads teencode: %s', (text, marked) => expect(find(text)).toEqual([marked]));

  it('takes no single letter for a banned word', () => {
    expect(createPhraseSearch(['mày', 'không', 'gì'])('Cao 5 m, loại K, mục J')).toEqual([]);
  });

  it('finds nothing in what is spelled properly, whatever it resembles', () => {
    for (const text of [
      'Kon Tum, Đắk Lắk, Krông Nô, hồ Lắk',
      'độ ngủ, đồ nguội, con cháu, con chợ',
      'Cung cấp vật liệu xây dựng, danh mục dự án',
      'Xoong nồi, boong tàu, kính coong',
      'Gần 5 m, 10 kg, 3 km, 20 kW, 1 ha, khu K',
      'constructor, toString, Jakarta, Zurich, Washington, FIFA, WHO, ZaloPay',
    ]) {
      expect(find(text), text).toEqual([]);
    }
  });

  /** News sentences (UD_Vietnamese-VTB), beside this repository; absent elsewhere. */
  const DATA_DIR = process.env['SHARED_DATA_DIR'] ?? path.resolve(import.meta.dirname, '../../../../shared/data');
  const SENTENCES = path.join(DATA_DIR, 'vi-sentences.txt');
  it.skipIf(!existsSync(SENTENCES))('finds no abuse in a thousand sentences of newspapers', () => {
    const search = createPhraseSearch(ABUSE);
    for (const sentence of readFileSync(SENTENCES, 'utf8').split('\n')) expect(search(sentence), sentence).toEqual([]);
  });
});
