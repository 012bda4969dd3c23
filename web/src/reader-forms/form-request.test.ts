import { describe, expect, it } from 'vitest';
import { readForm } from './form-request.ts';

const SITE = new URL('https://bao.example');
const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded' };

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request('http://127.0.0.1:4321/-/binh-luan', { method: 'POST', body, headers });
}

async function refusalOf(request: Request): Promise<number | undefined> {
  const form = await readForm(request, SITE);
  return 'refusal' in form ? form.refusal.status : undefined;
}

describe('readForm', () => {
  it('reads Vietnamese from both kinds of form', async () => {
    const multipart = new FormData();
    multipart.set('name', 'Nguyễn Thị Đào');
    for (const body of [new URLSearchParams({ name: 'Nguyễn Thị Đào' }), multipart]) {
      const form = await readForm(post(body), SITE);
      expect('fields' in form && form.fields('name')).toBe('Nguyễn Thị Đào');
      expect('fields' in form && form.fields('missing')).toBe('');
    }
  });

  it('takes an uploaded file for an empty field', async () => {
    const multipart = new FormData();
    multipart.set('name', new File(['x'], 'x.txt'));
    const form = await readForm(post(multipart), SITE);
    expect('fields' in form && form.fields('name')).toBe('');
  });

  it('refuses every method but POST', async () => {
    expect(await refusalOf(new Request('http://127.0.0.1:4321/-/binh-luan'))).toBe(405);
  });

  it('refuses other content types, which other sites could send without asking', async () => {
    expect(await refusalOf(post('{}', { 'content-type': 'application/json' }))).toBe(415);
    expect(await refusalOf(post('name=x', { 'content-type': 'text/plain' }))).toBe(415);
    expect(await refusalOf(post('name=x', { 'content-type': 'application/x-www-form-urlencoded-not' }))).toBe(415);
  });

  it('refuses more than 32 KB, whether or not the length is declared', async () => {
    const body = `name=${'x'.repeat(33 * 1024)}`;
    expect(await refusalOf(post(body, { ...URLENCODED, 'content-length': String(body.length) }))).toBe(413);
    expect(await refusalOf(post(body, URLENCODED))).toBe(413);
  });

  it('does not read an endless body to its end', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(8 * 1024));
      },
    });
    const init = { method: 'POST', body: endless, headers: URLENCODED, duplex: 'half' };
    expect(await refusalOf(new Request('http://127.0.0.1:4321/', init))).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it('refuses multipart that is not well formed', async () => {
    expect(await refusalOf(post('nonsense', { 'content-type': 'multipart/form-data; boundary=x' }))).toBe(400);
  });
});

describe('where a form comes from', () => {
  const from = (headers: Record<string, string>) => refusalOf(post('name=x', { ...URLENCODED, ...headers }));

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://bao.example' },
    { origin: 'https://evil.example', host: 'bao.example' },
    { origin: 'https://bao.example.evil.example', host: 'bao.example' },
    { origin: 'null', host: 'bao.example' },
  ])('refuses %o', async (headers) => {
    expect(await from(headers)).toBe(403);
  });

  it.each([
    { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4321' },
    { origin: 'https://bao.example', host: '127.0.0.1:4321' },
    { origin: 'http://192.168.1.5:4321', host: '192.168.1.5:4321' },
    {},
  ])('accepts %o', async (headers) => {
    expect(await from(headers)).toBeUndefined();
  });
});
