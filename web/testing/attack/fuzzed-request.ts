import { readdirSync } from 'node:fs';
import { createSeededDraws, type SeededDraws } from '@toasoan/shared/seeded-random';
import { join } from 'node:path';
import type { Sent } from './send.ts';
import { TARGETS } from './site-under-attack.ts';

const PAGES = join(import.meta.dirname, '../../src/pages/-');

/** What our pages answer there. */
export const FORM_ADDRESSES = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:astro|ts)$/u.test(file))
  .map((file) => `/-/${file.replace(/\.(?:astro|ts)$/u, '')}`);

/** Every address under /-/ that answers, those of new pages too, and some that are not there. */
const PATHS: readonly string[] = [
  ...FORM_ADDRESSES,
  ...FORM_ADDRESSES,
  ...FORM_ADDRESSES,
  ...['knock', 'health', 'status', 'metrics', 'no-image', '', 'khong-co', '../binh-chon', '%2e%2e/etc/passwd'].map(
    (name) => `/-/${name}`,
  ),
];

const METHODS = ['GET', 'POST', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'] as const;

/** Fields of all our forms, and what makes sense in them. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  articleId: [TARGETS.articleId, 'article2'],
  commentId: [TARGETS.commentId],
  parentId: [TARGETS.commentId, ''],
  pollId: [TARGETS.pollId, 'poll2'],
  option: [TARGETS.optionKey, 'khong'],
  name: ['Lê Đạt', 'Ng'],
  email: ['lan@bao.example', ''],
  text: ['Tôi đồng ý.', 'Xin cảm ơn tòa soạn!'],
  website: ['', 'https://spam.example'],
  returnTo: ['/', '/muc-1/bai-1-1.html'],
  reason: ['abuse', 'spam'],
  isLiked: ['true', 'false'],
  receipt: ['A1B2-C3D4'],
  cho: ['/-/binh-luan', '/-/binh-chon'],
  bai: [TARGETS.articleId],
  'binh-luan': [TARGETS.commentId],
  trang: ['1', '2'],
  right: ['', '0191d3a0-0000-4000-8000-000000000001.kmq1z2x0.abc'],
  change: ['edit', 'withdraw'],
  xep: ['thich-nhat', 'moi-nhat'],
  token: [''],
  proof: [''],
};

/** What no reader types. */
const ODD: readonly string[] = [
  '\0',
  '\uD800',
  '\u202E\u200B\uFEFF',
  '💥'.repeat(600),
  'ế'.normalize('NFD').repeat(1500),
  'a'.repeat(40_000),
  '../../../../etc/passwd',
  '//evil.example/%0d%0aSet-Cookie:x=1',
  '\r\nSet-Cookie: x=1\r\n',
  "' OR 1=1; DROP TABLE events; --",
  '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '__proto__',
  'constructor',
  '-1',
  '1e309',
  'NaN',
  '999999999999999999999',
  '[]',
  '{"challenge":{"parameters":{"algorithm":"PBKDF2/SHA-256","cost":1e9}},"solution":{}}',
  'mwro18g0.mwro18g0.0.0000000000000301.3JmBbfIUmB78dkmwqN-qvc29Pw2tt9khSneSUub68K0',
];

const CONTENT_TYPES = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=utf-16',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'application/json',
  'text/plain',
  'x'.repeat(500),
] as const;

/** What a browser was given for a form: with it a request comes through the gate. */
export interface Pass {
  action: string;
  token: string;
  cookie: string;
  address: string;
}

/** The request of this number in the series of this seed: the same each time, whatever came before it. */
export function toFuzzedRequest(seed: number, number: number, siteUrl: string, passes: readonly Pass[]): Sent {
  const random = createSeededDraws(Math.imul(seed, 0x9e3779b1) ^ number);
  if (random.chance(0.3)) return toAdmitted(random, siteUrl, random.pick(passes));
  const method = random.pick(METHODS);
  const fields = toFields(random);
  const query = random.chance(method === 'GET' ? 0.7 : 0.2) ? `?${toQuery(random, fields)}` : '';
  const body = method === 'POST' || method === 'PUT' || method === 'PATCH' ? toBody(random, fields) : '';
  return { method, path: `${random.pick(PATHS)}${query}`, headers: toHeaders(random, siteUrl, body), body };
}

/** One that is answered behind the gate. */
function toAdmitted(random: SeededDraws, siteUrl: string, { action, token, cookie, address }: Pass): Sent {
  const usual = Object.entries(FIELDS).map(([name, values]): [string, string] => [name, random.pick(values)]);
  const fields = usual.map(([name, value]): [string, string] => [name, random.chance(0.9) ? value : random.pick(ODD)]);
  const body = String(new URLSearchParams([...fields.filter(([name]) => name !== 'token'), ['token', token]]));
  const headers = { 'content-type': CONTENT_TYPES[0], origin: siteUrl, cookie, 'x-forwarded-for': address };
  const accept = random.pick(['text/html', 'application/json']);
  return { method: 'POST', path: action, headers: { ...headers, accept }, body };
}

function toFields(random: SeededDraws): [string, string][] {
  const names = Object.keys(FIELDS).filter(() => random.chance(0.6));
  const fields = names.map((name): [string, string] => [name, toValue(random, FIELDS[name] ?? [''])]);
  if (random.chance(0.1)) fields.push([random.pick(ODD).slice(0, 100), random.pick(ODD)]);
  if (random.chance(0.05)) fields.push(...Array.from({ length: 2000 }, (): [string, string] => ['option', 'co']));
  return fields;
}

function toValue(random: SeededDraws, usual: readonly string[]): string {
  if (random.chance(0.6)) return random.pick(usual);
  if (random.chance(0.5)) return random.pick(ODD);
  return Array.from({ length: random.below(200) }, () => String.fromCharCode(random.below(0xffff))).join('');
}

/** A query that fits into the line of a request. */
function toQuery(random: SeededDraws, fields: [string, string][]): string {
  const whole = String(new URLSearchParams(fields.map(([name, value]) => [name, value.slice(0, 300)]))).slice(0, 6000);
  return random.chance(0.2) ? `${whole}&%zz=%ff%fe&=&&` : whole;
}

function toBody(random: SeededDraws, fields: [string, string][]): Buffer {
  if (random.chance(0.1)) return Buffer.from(Array.from({ length: random.below(3000) }, () => random.below(256)));
  if (random.chance(0.2)) return Buffer.from(toMultipart(random, fields));
  const whole = String(new URLSearchParams(fields));
  return Buffer.from(random.chance(0.1) ? whole.slice(0, random.below(whole.length + 1)) : whole);
}

function toMultipart(random: SeededDraws, fields: [string, string][]): string {
  const parts = fields.map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return random.chance(0.7) ? `${parts.join('')}--x--\r\n` : parts.join('').slice(random.below(40));
}

function toHeaders(random: SeededDraws, siteUrl: string, body: string | Buffer): Record<string, string> {
  const address = `11.${random.below(200)}.${random.below(4)}.${random.below(255)}`;
  const all: Record<string, string> = {
    'content-type': random.pick(CONTENT_TYPES),
    'content-length': String(Buffer.byteLength(body)),
    accept: random.pick(['text/html', 'application/json', '*/*', 'x']),
    'x-forwarded-for': random.pick([address, address, address, 'unknown', '', '1.2.3.4, 999.1.1.1', '::1', ':::::']),
    origin: random.pick([siteUrl, siteUrl, 'null', 'https://evil.example', 'x']),
    'sec-fetch-site': random.pick(['same-origin', 'same-origin', 'none', 'cross-site', 'x']),
    cookie: random.pick([
      'toasoan-browser=x',
      `toasoan-browser=${'A'.repeat(22)}.${'A'.repeat(43)}`,
      '=;;=',
      'a'.repeat(5000),
    ]),
    host: random.pick([new URL(siteUrl).host, new URL(siteUrl).host, new URL(siteUrl).host, 'evil.example', '']),
    authorization: random.pick(['Bearer x', 'Bearer ', 'Basic Og==']),
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'javascript',
    range: 'bytes=0-,5-1',
    'x-toasoan-knock': 't=1,v1=x',
  };
  const kept = Object.entries(all).filter(
    ([name]) => name === 'content-length' || name === 'host' || random.chance(0.6),
  );
  return Object.fromEntries(kept);
}
