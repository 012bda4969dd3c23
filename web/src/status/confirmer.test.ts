import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RefusedDocument } from '../mirror/refused-documents.ts';
import type { PrintedConfirmation } from '../strapi/confirm-printed.ts';
import { startConfirmer, type Confirmer } from './confirmer.ts';
import type { Publish } from './publish-watch.ts';

const LIVE_AT = new Date('2026-11-22T10:11:03Z');

describe('the confirmer', () => {
  let folder: string;
  let said: PrintedConfirmation[];
  let isDown: boolean;
  let isAllPrinted: boolean;
  let cursor: number;
  let warnings: number;
  let refused: RefusedDocument[];
  let confirmer: Confirmer;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-confirmer-'));
    said = [];
    isDown = false;
    isAllPrinted = false;
    cursor = 10;
    warnings = 0;
    refused = [];
    confirmer = startConfirmer({
      async confirm(confirmation) {
        if (isDown) throw new TypeError('fetch failed');
        said.push(confirmation);
        return true;
      },
      siteUrl: new URL('https://bao.example.vn/'),
      siteFolder: folder,
      node: 'may-1:4321',
      findRefused: () => refused,
      findPlace: () => ({ epoch: 'epoch1', cursor }),
      isAllPrinted: () => isAllPrinted,
      log: {
        info() {},
        warn() {
          warnings += 1;
        },
      },
      lookEveryMs: 5,
      random: () => 0,
    });
  });

  afterEach(async () => {
    await confirmer.stop();
    rmSync(folder, { recursive: true });
  });

  const publish = (seq: number, own: Partial<Publish> = {}): Publish => ({
    seq,
    type: 'article',
    documentId: 'article1',
    addresses: ['/tin-1.html'],
    committedAt: LIVE_AT,
    liveAt: LIVE_AT,
    steps: { notice: 0, fetch: 0, store: 0, print: 0 },
    totalMs: 0,
    ...own,
  });
  const articles = () => said.flatMap((one) => [one.articles].flat());

  it('says where an article stands, since when, and the hash of its page', async () => {
    writeFileSync(join(folder, 'tin-1.html'), 'trang');
    confirmer.published(publish(7, { addresses: ['/cu-1.html', '/tin-1.html'] }));
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ epoch: 'epoch1', siteUrl: 'https://bao.example.vn', upTo: null });
    expect(articles()).toEqual([
      {
        documentId: 'article1',
        seq: 7,
        address: '/tin-1.html',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
        printedAt: LIVE_AT.toISOString(),
      },
    ]);
  });

  it('says what is set aside when that changes, and at a start nothing of nothing', async () => {
    confirmer.published(publish(7));
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]?.aside).toEqual({ node: 'may-1:4321', seq: 10, refused: [] });
    refused = [{ type: 'image', id: 'anh1', reason: 'file.width', since: 0 }];
    await vi.waitFor(() => expect(said).toHaveLength(2));
    expect(said[1]?.aside).toMatchObject({ refused: [{ type: 'image', documentId: 'anh1', reason: 'file.width' }] });
    refused = [];
    await vi.waitFor(() => expect(said).toHaveLength(3));
    expect(said[2]?.aside).toMatchObject({ refused: [] });
  });

  it('says once up to which change everything is printed, not before it is', async () => {
    confirmer.published(publish(7));
    await vi.waitFor(() => expect(said).toHaveLength(1));
    isAllPrinted = true;
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ articles: [], upTo: 10 }));
    cursor = 12;
    await vi.waitFor(() => expect(said.at(-1)).toMatchObject({ upTo: 12 }));
    expect(said.map(({ upTo }) => upTo)).toEqual([null, 10, 12]);
  });

  it('keeps the newest state of each article while the CMS is away, and tells it afterwards', async () => {
    isDown = true;
    confirmer.published(publish(7));
    await vi.waitFor(() => expect(warnings).toBe(1));
    confirmer.published(publish(8));
    confirmer.published(publish(9, { documentId: 'article2', addresses: ['/tin-2.html'] }));
    isDown = false;
    confirmer.published(publish(11, { documentId: 'author1', type: 'author' }));
    confirmer.published(publish(12, { documentId: 'article3' }));
    await vi.waitFor(() => expect(articles()).toHaveLength(3));
    expect(articles().map(({ documentId, seq }) => [documentId, seq])).toEqual([
      ['article1', 8],
      ['article2', 9],
      ['article3', 12],
    ]);
  });
});
