import { describe, expect, it } from 'vitest';
import { COMMENT_NAME_MAX_LENGTH, COMMENT_TEXT_MAX_LENGTH, commentWords } from './comment.ts';

const WORDS = { name: 'Trần Thị Lụa', email: '', text: 'Bài viết hữu ích.' };

/** The messages a reader sees, by field. */
function messagesFor(words: Partial<Record<keyof typeof WORDS, unknown>>): Record<string, string> {
  const { error } = commentWords.safeParse({ ...WORDS, ...words });
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));
}

describe('a comment', () => {
  it('is cleaned of what cannot be seen', () => {
    const words = {
      name: ' Trần\u202E  Lụa\u200B ',
      email: ' Lua@Bao.example ',
      text: 'Một\r\n\r\n\r\nhai\u0000 '.normalize('NFD'),
    };
    expect(commentWords.parse(words)).toEqual({ name: 'Trần Lụa', email: 'Lua@Bao.example', text: 'Một\n\nhai' });
  });

  it('needs no e-mail', () => {
    expect(commentWords.parse({ name: WORDS.name, text: WORDS.text }).email).toBe('');
  });

  it.each(['', ' ', 'A', '\u200B\u200B\u200B', '\n\n'])('is refused with the name %j', (name) => {
    expect(messagesFor({ name })).toEqual({ name: 'Bạn chưa ghi tên (ít nhất 2 ký tự).' });
  });

  it.each(['', '   \n ', '\uFEFF\u202E.'])('is refused with the text %j', (text) => {
    expect(messagesFor({ text })).toEqual({ text: 'Bạn chưa viết bình luận.' });
  });

  it.each(['lua', 'lua@', 'lua@bao', 'lua bao@bao.example', 'a@b.example, c@d.example', '<lua@bao.example>'])(
    'is refused with the e-mail %j',
    (email) => {
      expect(messagesFor({ email })).toEqual({ email: 'Địa chỉ e-mail không đúng dạng.' });
    },
  );

  it('is refused in Vietnamese when the e-mail is longer than any can be', () => {
    expect(messagesFor({ email: `${'a'.repeat(60)}@${'b'.repeat(250)}.example` })['email']).toMatch(/e-mail/u);
    expect(messagesFor({ email: `${'a'.repeat(2000)}@b.example` })).toEqual({ email: 'Địa chỉ e-mail quá dài.' });
  });

  it('may be as long as the limit once composed, and not a character longer', () => {
    const full = { name: 'ệ'.repeat(COMMENT_NAME_MAX_LENGTH), text: 'ệ'.repeat(COMMENT_TEXT_MAX_LENGTH) };
    const decomposed = { name: full.name.normalize('NFD'), text: full.text.normalize('NFD') };
    expect(commentWords.parse({ ...WORDS, ...decomposed })).toMatchObject(full);
    expect(messagesFor({ name: `${full.name}x`, text: `${full.text}x` })).toEqual({
      name: 'Tên dài quá 60 ký tự.',
      text: 'Bình luận dài quá 2000 ký tự.',
    });
  });

  it('is refused in Vietnamese however much too long it is', () => {
    expect(messagesFor({ name: 'x'.repeat(5000), text: 'x'.repeat(100_000) })).toEqual({
      name: 'Tên quá dài.',
      text: 'Bình luận dài quá 2000 ký tự.',
    });
  });
});
