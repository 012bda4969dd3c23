import { access } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn, type AdminClient } from './setup/admin-client.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import {
  BODY,
  createArticle,
  createSection,
  documents,
  linesOf,
  type FeedLine,
  type Written,
} from './setup/newsroom.ts';

let cms: TestCms;
let admin: AdminClient;
let section: Written;
beforeAll(async () => {
  cms = await startCms();
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  section = await createSection(cms.strapi);
});
afterAll(() => cms.stop());

interface LibraryFile {
  id: number;
  url: string;
  hash: string;
  width: number;
}

async function drawPicture(width: number): Promise<Blob> {
  const background = { r: 20, g: 90, b: 160 };
  const pixels = await sharp({ create: { width, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
  return new Blob([new Uint8Array(pixels)], { type: 'image/png' });
}

async function send(method: string, address: string, body?: unknown): Promise<unknown> {
  const answer = await admin.send(method, address, body);
  if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function upload(address: string, width: number, fileInfo: object): Promise<LibraryFile> {
  const form = new FormData();
  form.append('files', await drawPicture(width), 'cho-noi.png');
  form.append('fileInfo', JSON.stringify({ name: 'cho-noi.png', ...fileInfo }));
  const answer = (await send('POST', address, form)) as LibraryFile | LibraryFile[];
  return [answer].flat()[0] as LibraryFile;
}

/** A file with an image document and an article that has it in its body. */
async function createUsedFile(): Promise<{ file: LibraryFile; image: Written; article: Written; lines: FeedLine[] }> {
  const file = await upload('/upload', 1200, {});
  const image = await documents(cms.strapi, 'image').create({ data: { alternativeText: 'Chợ nổi', file: file.id } });
  const figure = { type: 'image', image: file, children: [{ type: 'text', text: '' }] };
  const article = await createArticle(cms.strapi, section, { body: [...BODY, figure] });
  await createArticle(cms.strapi, section, { body: [...BODY, figure] }, 'draft');
  const lines = [
    { type: 'image', action: 'update', documentId: image.documentId, name: null },
    { type: 'article', action: 'update', documentId: article.documentId, name: String(article.serial) },
  ];
  return { file, image, article, lines };
}

describe('in the media library', () => {
  it('a new file concerns no reader', async () => {
    expect(await linesOf(cms.strapi, () => upload('/upload', 300, {}))).toEqual([]);
  });

  it('replacing a file records the image made of it and the published article that shows it', async () => {
    const { file, lines } = await createUsedFile();
    const recorded = await linesOf(cms.strapi, async () => {
      const replaced = await upload(`/upload?id=${file.id}`, 900, {});
      expect(replaced).toMatchObject({ url: file.url, width: 900 });
    });
    expect(recorded).toEqual(lines);
  });

  it('editing what is known of a file records the same', async () => {
    const { file, lines } = await createUsedFile();
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ name: 'cho-noi-cai-rang.png', caption: 'Buổi sáng' }));
    expect(await linesOf(cms.strapi, () => send('POST', `/upload?id=${file.id}`, form))).toEqual(lines);
  });

  it('moving files and folders changes nothing that readers see', async () => {
    const { file } = await createUsedFile();
    const { data: folder } = (await send('POST', '/upload/folders', { name: 'Tết', parent: null })) as {
      data: { id: number };
    };
    const move = { fileIds: [file.id], folderIds: [], destinationFolderId: folder.id };
    expect(await linesOf(cms.strapi, () => send('POST', '/upload/actions/bulk-move', move))).toEqual([]);
    const stored = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
    expect(stored.url).toBe(file.url);
  });

  it('a file in use is not removed, singly, in bulk or with its folder', async () => {
    const { file, image } = await createUsedFile();
    const { data: folder } = (await send('POST', '/upload/folders', { name: 'Lễ hội', parent: null })) as {
      data: { id: number };
    };
    await send('POST', '/upload/actions/bulk-move', {
      fileIds: [file.id],
      folderIds: [],
      destinationFolderId: folder.id,
    });
    const attempts: [string, string, object?][] = [
      ['DELETE', `/upload/files/${file.id}`],
      ['POST', '/upload/actions/bulk-delete', { fileIds: [file.id], folderIds: [] }],
      ['POST', '/upload/actions/bulk-delete', { fileIds: [], folderIds: [folder.id] }],
    ];
    const refuse = async (reason: string) => {
      for (const [method, address, body] of attempts) {
        const answer = await admin.send(method, address, body);
        expect([address, answer.status]).toEqual([address, 400]);
        expect(JSON.stringify(answer.body)).toContain(reason);
      }
    };
    await refuse('đang dùng trong 1 hình ảnh');
    await documents(cms.strapi, 'image').delete({ documentId: image.documentId });
    await refuse('đang nằm trong nội dung của 2 bài');
    await access(path.join(cms.dataDir, 'public', file.url));
  });

  it('a file that nothing shows is removed', async () => {
    const file = await upload('/upload', 300, {});
    await send('DELETE', `/upload/files/${file.id}`);
    await expect(access(path.join(cms.dataDir, 'public', file.url))).rejects.toThrow();
  });

  it('the record fails with the change, the change with the record', async () => {
    const { file } = await createUsedFile();
    const { connection } = cms.strapi.db;
    await connection.schema.renameTable('changes', 'changes_elsewhere');
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ name: 'khac.png' }));
    const answer = await admin.send('POST', `/upload?id=${file.id}`, form);
    await connection.schema.renameTable('changes_elsewhere', 'changes');
    expect(answer.status).toBe(500);
    const stored = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
    expect(stored.name).toBe('cho-noi.png');
  });

  it('a change that the CMS made and did not come to record is recorded at the next start', async () => {
    const { recordMissedFileChanges } = await import('../src/pictures/record-file-changes.ts');
    const { lines } = await createUsedFile();
    expect(await linesOf(cms.strapi, () => recordMissedFileChanges(cms.strapi))).toEqual(expect.arrayContaining(lines));
  });
});
