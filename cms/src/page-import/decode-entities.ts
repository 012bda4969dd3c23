/** Character references by name that pages of newspapers use (https://html.spec.whatwg.org/#named-character-references). */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  frac12: '½',
  sup2: '²',
  sup3: '³',
  euro: '€',
  Eth: 'Đ',
  ETH: 'Đ',
  eth: 'đ',
};

/** "&ecirc;" is an e with the mark of that name. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]+\d*));/giu;
const MARKED = /^(?<letter>[a-z])(?<mark>grave|acute|circ|tilde|uml|cedil)$/iu;
const LAST_CODE_POINT = 0x10_ff_ff;

/** A text copied from the source of a page, with its character references as letters: "Tr&agrave; Vinh &amp; s&ocirc;ng". One it does not know stays. */
export function decodeEntities(text: string): string {
  return text
    .replace(REFERENCE, (whole, ...rest) => {
      const { decimal, hex, name = '' } = rest.at(-1) as Record<string, string | undefined>;
      if (decimal !== undefined) return toCharacter(Number(decimal)) ?? whole;
      if (hex !== undefined) return toCharacter(Number.parseInt(hex, 16)) ?? whole;
      return NAMED[name] ?? toMarkedLetter(name) ?? whole;
    })
    .normalize('NFC');
}

function toCharacter(code: number): string | undefined {
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

function toMarkedLetter(name: string): string | undefined {
  const { letter, mark = '' } = MARKED.exec(name)?.groups ?? {};
  const sign = MARKS[mark];
  return letter !== undefined && sign !== undefined ? `${letter}${sign}` : undefined;
}
