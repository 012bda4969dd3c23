import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn, logInAs, type AdminClient } from './setup/admin-client.ts';
import { startCms, type TestCms } from './setup/cms.ts';

let cms: TestCms;
let secretary: AdminClient;
beforeAll(async () => {
  cms = await startCms();
  secretary = await logInAs(cms, 'toasoan-desk-secretary');
});
afterAll(() => cms.stop());

const collection = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;

/** The fields that an answer of the admin complains about. */
function faultyFields(body: unknown): string[] {
  const { error } = body as { error?: { details?: { errors?: { path: string[] }[]; path?: string[] } } };
  return error?.details?.errors?.map(({ path }) => path.join('.')) ?? [];
}

const messageOf = (body: unknown) => (body as { error: { message: string } }).error.message;

describe('the CMS', () => {
  it('says in Vietnamese which field is too long, and by its label', async () => {
    const { body } = await secretary.send('POST', collection('article'), { headline: 'Đ'.repeat(201) });
    expect(messageOf(body)).toBe('Tiêu đề: Dài quá 200 ký tự.');
    const leadImage = { caption: 'x'.repeat(501) };
    const inner = await secretary.send('POST', collection('article'), { headline: 'Lũ về', leadImage });
    expect(messageOf(inner.body)).toBe('Ảnh chính, Chú thích cho bài này: Dài quá 500 ký tự.');
  });

  it('tells who mistypes a password so in Vietnamese', async () => {
    await expect(logIn(cms, 'toasoan-desk-secretary@toasoan.test', 'sai')).rejects.toThrow(
      'E-mail hoặc mật khẩu không đúng.',
    );
  });

  it('makes the slug from the headline when the editor leaves it empty', async () => {
    const { body } = await secretary.send('POST', collection('article'), { headline: 'Đường hoa Nguyễn Huệ' });
    expect((body as { data: { slug: string } }).data.slug).toBe('duong-hoa-nguyen-hue');
  });

  it('refuses a section whose name makes no address', async () => {
    const { status, body } = await secretary.send('POST', collection('section'), { name: '???', order: 1 });
    expect(status, JSON.stringify(body)).toBe(400);
  });

  it('refuses a headline longer than its limit, in a draft too, and names the field', async () => {
    const draft = { headline: 'Đ'.repeat(201), slug: 'dai' };
    const { status, body } = await secretary.send('POST', collection('article'), draft);
    expect(status).toBe(400);
    expect(faultyFields(body)).toEqual(['headline']);
  });

  it.each([
    ['section', { name: 'Thời sự', slug: 'Thời sự', order: 1 }, 'slug'],
    ['author', { name: '', slug: 'khong-ten' }, 'name'],
    ['image', { alternativeText: 'Cầu Mỹ Thuận' }, 'file'],
    ['notice', { title: 'Mưa', text: 'x'.repeat(2001), validFrom: '2026-01-01', validUntil: '2026-01-02' }, 'text'],
  ])('refuses a %s with a wrong or missing field', async (type, data, field) => {
    const { status, body } = await secretary.send('POST', collection(type), data);
    expect(status, JSON.stringify(body)).toBe(400);
    expect(faultyFields(body)).toContain(field);
  });

  it('refuses a poll with one option or an option without words', async () => {
    const poll = { question: 'Bạn nghĩ sao?', slug: 'ban-nghi-sao', opensAt: '2026-01-01T00:00:00.000Z' };
    const one = await secretary.send('POST', collection('poll'), { ...poll, options: [{ label: 'Có' }] });
    expect(one.status).toBe(400);
    const options = [{ label: 'Có' }, { label: '' }];
    expect((await secretary.send('POST', collection('poll'), { ...poll, options })).status).toBe(400);
  });

  it('refuses a menu item that leads to a script', async () => {
    const masthead = { name: 'Báo Thử Nghiệm', menu: [{ label: 'x', url: 'javascript:alert(1)' }] };
    const address = '/content-manager/single-types/api::masthead.masthead';
    expect((await secretary.send('PUT', address, masthead)).status).toBe(400);
  });

  it('does not publish an article without section, abstract and body', async () => {
    const draft = await secretary.send('POST', collection('article'), { headline: 'Thiếu', slug: 'thieu' });
    expect(draft.status, JSON.stringify(draft.body)).toBe(201);
    const { documentId } = (draft.body as { data: { documentId: string } }).data;
    const { status } = await secretary.send('POST', `${collection('article')}/${documentId}/actions/publish`, {});
    expect(status).toBe(400);
  });

  it('refuses a request body above the limit', async () => {
    const huge = { headline: 'x', body: 'x'.repeat(3 * 1024 * 1024) };
    expect((await secretary.send('POST', collection('article'), huge)).status).toBe(413);
  });
});
