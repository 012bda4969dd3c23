import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import fs from 'node:fs';
import { logIn, logInAs, type AdminClient } from './setup/admin-client.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { ask } from './setup/graphql.ts';
import { createArticle, createSection, type Written } from './setup/newsroom.ts';

const MIB = 1024 ** 2;
const isPostgres = process.env['TEST_DATABASE'] === 'postgres';

let cms: TestCms;
let admin: AdminClient;
let reporter: AdminClient;
let section: Written;
beforeAll(async () => {
  cms = await startCms({ DISK_SPARE_MIB: '100', DISK_RESERVE_MIB: '10' });
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  reporter = await logInAs(cms, 'toasoan-reporter');
  section = await createSection(cms.strapi);
});
afterAll(() => cms.stop());
afterEach(() => vi.restoreAllMocks());

/** What the system answers when it is asked about the disk of a folder. */
function haveFree(mib: (folder: string) => number): void {
  const answer = (folder: unknown) => ({ bsize: MIB, bavail: mib(String(folder)) });
  vi.spyOn(fs, 'statfsSync').mockImplementation(answer as unknown as typeof fs.statfsSync);
}

const messageOf = (body: unknown) => (body as { error: { message: string } }).error.message;

async function drawPicture(): Promise<Blob> {
  const background = { r: 20, g: 90, b: 160 };
  const pixels = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
  return new Blob([new Uint8Array(pixels)], { type: 'image/png' });
}

async function upload(address = '/upload', padding = 0) {
  const form = new FormData();
  form.append('files', new Blob([await drawPicture(), new Uint8Array(padding)], { type: 'image/png' }), 'cho-noi.png');
  form.append('fileInfo', JSON.stringify({ name: 'cho-noi.png' }));
  return admin.send('POST', address, form);
}

const saveDraft = () =>
  admin.send('POST', '/content-manager/collection-types/api::article.article', {
    headline: 'Nước lên',
    section: section.documentId,
  });

async function submitComment(): Promise<{ status: number }> {
  const { documentId } = await createArticle(cms.strapi, section);
  const event = {
    id: randomUUID(),
    type: 'comment',
    submittedAt: new Date(Date.now() - 1000).toISOString(),
    comment: { articleId: documentId, name: 'Bạn đọc', email: 'ban.doc@example.vn', text: 'Bài hay.' },
  };
  const mutation = `mutation ($events: [ReaderEventInput!]!) { submitReaderEvents(events: $events) { results { outcome } } }`;
  return ask(cms, mutation, { events: [event] });
}

describe('a disk that is nearly full', () => {
  it('takes in no new picture and replaces none, and says why', async () => {
    const { body } = await upload();
    const [{ id }] = body as [{ id: number }];
    haveFree(() => 99);
    for (const address of ['/upload', `/upload?id=${id}`]) {
      const answer = await upload(address);
      expect([answer.status, messageOf(answer.body)]).toEqual([
        507,
        'Chưa nhận được ảnh: đĩa của máy chủ gần đầy (còn 99 MB). Bài viết vẫn lưu được. Xin báo người quản trị.',
      ]);
    }
  });

  it('counts the picture itself', async () => {
    haveFree(() => 101);
    expect((await upload('/upload', 0)).status).toBe(201);
    expect((await upload('/upload', 2 * MIB)).status).toBe(507);
  });

  it('still takes in texts, what is known of a picture, and what readers send', async () => {
    const { body } = await upload();
    const [{ id }] = body as [{ id: number }];
    haveFree(() => 11);
    expect((await saveDraft()).status).toBe(201);
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ name: 'cho-noi.png', caption: 'Buổi sáng' }));
    expect((await admin.send('POST', `/upload?id=${id}`, form)).status).toBe(200);
    expect(await submitComment()).toMatchObject({ status: 200 });
  });

  it('is told to all staff', async () => {
    haveFree(() => 50);
    expect(await reporter.send('GET', '/disk-room')).toEqual({ status: 200, body: { room: 'texts', freeMib: 50 } });
    expect((await fetch(`${cms.url}/disk-room`)).status).toBe(401);
  });

  it('is told to the operator once, and when it is over', async () => {
    const warn = vi.spyOn(cms.strapi.log, 'warn').mockImplementation(() => cms.strapi.log);
    const error = vi.spyOn(cms.strapi.log, 'error').mockImplementation(() => cms.strapi.log);
    haveFree(() => 1000);
    await reporter.send('GET', '/disk-room');
    warn.mockClear();
    for (const free of [50, 49, 1000, 1001]) {
      haveFree(() => free);
      await reporter.send('GET', '/disk-room');
    }
    expect(warn.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(/^Pictures are refused, texts are saved: only 50 MiB/u),
      expect.stringMatching(/^Pictures and texts are saved again: 1000 MiB/u),
    ]);
    expect(error).not.toHaveBeenCalled();
  });

  it('may be the disk of the media library alone', async () => {
    haveFree((folder) => (folder.endsWith('uploads') ? 5 : 5000));
    expect((await upload()).status).toBe(507);
    expect((await saveDraft()).status).toBe(201);
  });
});

describe.skipIf(isPostgres)('a disk that is as good as full', () => {
  it('has nothing written to it, by the desk or by readers, and is read as ever', async () => {
    haveFree(() => 9);
    const answer = await saveDraft();
    expect([answer.status, messageOf(answer.body)]).toEqual([
      507,
      'Chưa lưu được: máy chủ hết chỗ trên đĩa. Xin giữ lại nội dung và báo ngay người quản trị.',
    ]);
    expect(await submitComment()).toMatchObject({ status: 507, data: null });
    expect((await admin.send('GET', '/content-manager/collection-types/api::article.article')).status).toBe(200);
    expect((await ask(cms, '{ changes(after: 0) { latest } }')).status).toBe(200);
    expect((await admin.send('POST', '/admin/permissions/check', { permissions: [] })).status).toBe(200);
  });

  it('lets staff log in, and remove and withdraw pictures', async () => {
    const { body } = await upload();
    const [{ id }] = body as [{ id: number }];
    haveFree(() => 9);
    const again = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
    expect((await again.send('DELETE', `/upload/files/${id}`)).status).toBe(200);
    expect((await again.send('POST', '/pictures/withdrawals', {})).status).toBe(400);
  });
});

it.runIf(isPostgres)('the disk of PostgreSQL is not looked at: it may be elsewhere', async () => {
  haveFree(() => 9);
  expect((await saveDraft()).status).toBe(201);
});
