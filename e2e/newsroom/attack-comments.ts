import { commentWords } from '@toasoan/shared/comment';

/** Words that try to become code where they are printed. */
export interface AttackComment {
  name: string;
  text: string;
}

const NAME_LONGEST = 60;
const TEXT_LONGEST = 1900;

/**
 * Comments that carry every attack of a list in their texts, several to a comment, and as many as there are comments in
 * their names; those that come through as they are printed, each once.
 */
export function toAttackComments(attacks: readonly string[], attacksPerText: number): AttackComment[] {
  const texts = toTexts(attacks, attacksPerText);
  const names = attacks.filter((attack) => attack.length <= NAME_LONGEST);
  const comments = texts.flatMap((text, index) => {
    const name = names[Math.floor((index * names.length) / texts.length)] ?? '';
    const words = commentWords.safeParse({ name, text });
    const others = commentWords.safeParse({ name: 'Kẻ thử phá', text });
    const { data } = words.success ? words : others;
    return data ? [{ name: data.name, text: data.text }] : [];
  });
  return [...new Map(comments.map((comment) => [JSON.stringify(comment), comment])).values()];
}

function toTexts(attacks: readonly string[], attacksPerText: number): string[] {
  const texts: string[][] = [[]];
  for (const attack of attacks.map((one) => one.slice(0, TEXT_LONGEST))) {
    const last = texts.at(-1) ?? [];
    const isFull = last.length >= attacksPerText || [...last, attack].join('\n').length > TEXT_LONGEST;
    if (isFull) texts.push([attack]);
    else last.push(attack);
  }
  return texts.map((lines) => lines.join('\n'));
}
