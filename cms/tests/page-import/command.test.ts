import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startCms, type TestCms } from '../setup/cms.ts';

const COMMAND = path.resolve(import.meta.dirname, '../../dist/src/page-import/command.js');
const PAGE = path.join(import.meta.dirname, 'full-page/input.txt');

/** Each run boots a CMS of its own, on machines that may be busy. */
vi.setConfig({ testTimeout: 120_000 });

interface Ended {
  code: number | null;
  said: string;
  complained: string;
}

let cms: TestCms;
let folder: string;

beforeAll(async () => {
  cms = await startCms();
  folder = mkdtempSync(path.join(tmpdir(), 'toasoan-command-'));
  await cms.strapi.documents('api::section.section').create({ data: { name: 'Thời sự', order: 1 } as never });
});
afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as `npm run import:page` does, in a process of its own beside the CMS that is running here. */
function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, INIT_CWD: folder } });
    const ended: Ended = { code: null, said: '', complained: '' };
    child.stdout.on('data', (words: Buffer) => (ended.said += words.toString()));
    child.stderr.on('data', (words: Buffer) => (ended.complained += words.toString()));
    child.on('close', (code) => resolve({ ...ended, code }));
  });
}

function countArticles(): Promise<number> {
  return cms.strapi.db.query('api::article.article').count();
}

/** Lets an editor save something all the time until the work is done; what goes wrong at either is thrown. */
async function whileEditorWorks<Result>(work: Promise<Result>): Promise<Result> {
  const author = await cms.strapi.documents('api::author.author').create({ data: { name: 'Người sửa' } as never });
  let isDone = false;
  const edit = async () => {
    for (let round = 1; !isDone; round += 1) {
      await cms.strapi.documents('api::author.author').update({
        documentId: author.documentId,
        data: { biography: `Lần sửa thứ ${round}.` } as never,
      });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const [result] = await Promise.all([work.finally(() => (isDone = true)), edit()]);
  return result;
}

describe('npm run import:page', () => {
  it('imports a page while an editor is at work in the running CMS, and says what it did', async () => {
    const { code, said, complained } = await whileEditorWorks(run(PAGE));
    expect(complained).toBe('');
    expect(code).toBe(0);
    expect(said).toContain('line 7       caption');
    expect(said).toMatch(/line 17 +title of a block, the site has its own +Viết bình luận mới/u);
    expect(said).toMatch(/article \(draft\) +new/u);
    const article = await cms.strapi.documents('api::article.article').findFirst({ status: 'draft' });
    expect(said).toContain(
      `/admin/content-manager/collection-types/api::article.article/${article?.documentId ?? '-'}`,
    );
  });

  it('says of a page that it was imported before', async () => {
    const { code, said } = await run(PAGE);
    expect(code).toBe(0);
    expect(said).toMatch(/imported before/u);
    expect(said).toMatch(/poll +was there/u);
    expect(await countArticles()).toBe(1);
  });

  it('makes one article when two people import the same page at once', async () => {
    const page = path.join(import.meta.dirname, 'no-poll/input.txt');
    const ends = await Promise.all([run(page), run(page)]);
    expect(ends.map(({ code, complained }) => ({ code, complained }))).toEqual(
      ends.map(() => ({ code: 0, complained: '' })),
    );
    expect(await countArticles()).toBe(2);
  });

  it('leaves no trace but a picture file when it is killed, and makes everything once when it is run again', async () => {
    const page = path.join(import.meta.dirname, 'several-pictures/input.txt');
    const uploads = path.join(cms.dataDir, 'public/uploads');
    const isUploading = () => readdirSync(uploads).some((name) => name.startsWith('mua_ba_khia'));
    const child = spawn(process.execPath, [COMMAND, page]);
    const closed = new Promise((resolve) => child.on('close', resolve));
    while (!isUploading() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGKILL');
    await closed;
    expect(await countArticles()).toBe(2);
    expect((await run(page)).code).toBe(0);
    expect(await countArticles()).toBe(3);
    const files = await cms.strapi.db
      .query('plugin::upload.file')
      .findMany({ where: { name: { $contains: 'ba-khia' } } });
    expect(files).toHaveLength(4);
  });

  it('refuses in one line, with the number of the line, and leaves nothing', async () => {
    writeFileSync(path.join(folder, 'sai.txt'), 'Tít\n\n31/02/2024\n\nSapo.\n\nThân bài.\n');
    const { code, complained } = await run('sai.txt');
    expect(code).toBe(1);
    expect(complained).toBe('✗ Not imported, line 3: “31/02/2024” names a day or time that does not exist\n');
    expect(await countArticles()).toBe(3);
  });

  it.each([
    ['missing', 'không-có.txt', /there is no such file/u],
    ['a folder', '.', /this is a folder/u],
    ['of a name that no file can have', `${'dài'.repeat(200)}.txt`, /name of the file is too long/u],
  ])('refuses in one line a file that is %s', async (_, file, reason) => {
    const { code, complained } = await run(file);
    expect(code).toBe(1);
    expect(complained).toMatch(reason);
    expect(complained.trim().split('\n')).toHaveLength(1);
  });

  it('explains itself when it is used wrongly', async () => {
    const { code, complained } = await run();
    expect(code).toBe(2);
    expect(complained).toMatch(/Usage: npm run import:page/u);
  });
});
