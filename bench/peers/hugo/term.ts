/** The terms under which Hugo gathers the articles of a list: "/tac-gia/kim-phuong/" → "tac-gia-kim-phuong". */
export function toListTerm(address: string): string {
  return address.split('/').filter(Boolean).join('--');
}

/** "/thoi-su/", "2021-03" → "thoi-su--2021-03" */
export function toMonthTerm(address: string, month: string): string {
  return `${toListTerm(address)}--${month}`;
}
