/** Crockford's base 32: no letter that is easily taken for a digit. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = /.{4}/gu;

/**
 * The code on the receipt of a vote, "7K2M-9QXA-04TZ-BBCD": 80 random bits of the event's id (a UUID). The holder
 * can find that vote in the chain of its poll, and nobody can guess it.
 */
export function toReceiptCode(eventId: string): string {
  const digits = eventId.replaceAll('-', '');
  // Not the digits in the middle, which say what kind of UUID it is.
  let bits = BigInt(`0x${digits.slice(0, 12)}${digits.slice(-8)}`);
  let code = '';
  for (let count = 0; count < 16; count += 1) {
    code = ALPHABET.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return inGroups(code);
}

/** The code as a reader has typed it: in small letters, with O for 0, with or without dashes. Undefined when it is none. */
export function parseReceiptCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/u.test(code) ? inGroups(code) : undefined;
}

function inGroups(code: string): string {
  return (code.match(GROUPS) ?? []).join('-');
}
