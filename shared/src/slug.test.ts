import { describe, expect, it } from 'vitest';
import { SLUG_MAX_LENGTH, SLUG_PATTERN, toSlug } from './slug.ts';

describe('toSlug', () => {
  it.each([
    ['Đường hoa Nguyễn Huệ', 'duong-hoa-nguyen-hue'],
    ['Đường hoa ven sông Vĩnh - mở cửa đón xuân năm 2021', 'duong-hoa-ven-song-vinh-mo-cua-don-xuan-nam-2021'],
    ['  “Ðổi mới”: 30% vượt kế hoạch?!  ', 'doi-moi-30-vuot-ke-hoach'],
    ['TP.HCM & ĐBSCL', 'tp-hcm-dbscl'],
    ['Thứ Hai'.normalize('NFD'), 'thu-hai'],
    ['../../etc/passwd', 'etc-passwd'],
    ['東京', ''],
    ['— … —', ''],
  ])('makes “%s” into “%s”', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it('cuts a long text at a word', () => {
    const slug = toSlug('Phát triển kinh tế biển bền vững '.repeat(10));
    expect(slug).toMatch(SLUG_PATTERN);
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
    expect('phat-trien-kinh-te-bien-ben-vung-'.repeat(10).startsWith(`${slug}-`)).toBe(true);
  });

  it('keeps the last word that just fits', () => {
    const fits = `${'a'.repeat(49)} ${'b'.repeat(50)}`;
    expect(toSlug(`${fits} c`)).toBe(fits.replace(' ', '-'));
    expect(toSlug(`${fits}b c`)).toBe('a'.repeat(49));
  });

  it('cuts a single word that is too long', () => {
    expect(toSlug('a'.repeat(300))).toBe('a'.repeat(SLUG_MAX_LENGTH));
  });

  it('leaves a slug as it is', () => {
    const slug = toSlug('Mưa lũ '.repeat(40));
    expect(toSlug(slug)).toBe(slug);
  });
});
