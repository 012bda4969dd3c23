import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges, type DocumentState } from '../follower/apply-changes.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import { queuePassedTime } from './passing-time.ts';

const at = (time: string) => new Date(`2026-03-01T${time}:00Z`);
const NOTICE: DocumentState = {
  type: 'notice',
  id: 'notice1',
  document: sample.notice(1, { validFrom: at('10:00'), validUntil: at('12:00') }),
};

describe('queuePassedTime', () => {
  let folder: string;
  let mirror: Mirror;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-time-'));
    mirror = openMirror(join(folder, 'mirror.db'));
    await apply(at('09:00'), { type: 'section', id: 'section1', document: sample.section(1) }, NOTICE, {
      type: 'article',
      id: 'article1',
      document: sample.article(1),
    });
    await takeQueue();
  });

  afterEach(async () => {
    await mirror.close();
    rmSync(folder, { recursive: true });
  });

  const apply = (now: Date, ...documents: DocumentState[]) =>
    mirror.write((view) => applyChanges(view, { documents, names: [], cursor: 1 }, now));
  const pass = (now: Date) => mirror.write((view) => queuePassedTime(view, now));
  async function takeQueue(): Promise<string[]> {
    const orders = mirror.committed.queue.next(at('23:00'), 100);
    await mirror.write(({ queue }) => queue.clear());
    return orders.map(({ address }) => address);
  }

  const ASIDES = ['/', '/thong-tin-can-biet.html'];

  it('queues the home page and the aside at the minute at which a notice begins, and when it ends', async () => {
    await pass(new Date(at('10:00').getTime() - 1));
    expect(await takeQueue()).toEqual([]);
    expect(mirror.committed.spans.findNext(at('09:59'))).toEqual(at('10:00'));
    await pass(at('10:00'));
    expect(await takeQueue()).toEqual(ASIDES);
    await pass(at('11:00'));
    expect(await takeQueue()).toEqual([]);
    await pass(at('12:00'));
    expect(await takeQueue()).toEqual(ASIDES);
  });

  it('queues what has begun and ended while the process was down', async () => {
    await pass(at('15:00'));
    expect(await takeQueue()).toEqual(ASIDES);
  });

  it('does not lose the beginning of a notice with the notice', async () => {
    await apply(at('13:00'), { type: 'notice', id: 'notice1', document: undefined });
    expect(await takeQueue()).toEqual(ASIDES);
  });

  it('queues the page of a poll that opens', async () => {
    const poll = sample.poll(1, { opensAt: at('14:00') });
    await apply(at('09:30'), { type: 'poll', id: 'poll1', document: poll });
    await takeQueue();
    await pass(at('14:00'));
    expect(await takeQueue()).toEqual(['/tham-do/tham-do-1.html', ...ASIDES]);
  });

  it('takes a beginning back when the clock is set back, and queues it again at its minute', async () => {
    await pass(at('10:30'));
    await takeQueue();
    await pass(at('09:30'));
    expect(await takeQueue()).toEqual(ASIDES);
    await pass(at('09:29'));
    await pass(at('09:45'));
    expect(await takeQueue()).toEqual([]);
    await pass(at('10:00'));
    expect(await takeQueue()).toEqual(ASIDES);
  });

  it('queues once what is due when the clock jumps ahead', async () => {
    await pass(new Date('2029-01-01T00:00:00Z'));
    expect(await takeQueue()).toContain('/thong-tin-can-biet.html');
    await pass(new Date('2029-01-01T00:00:01Z'));
    expect(await takeQueue()).toEqual([]);
  });

  it('queues the articles that have the poll for their own', async () => {
    const poll = sample.poll(1, { opensAt: at('14:00'), onEveryPage: false });
    const article = sample.article(2, { pollId: 'poll1' });
    await apply(
      at('09:30'),
      { type: 'poll', id: 'poll1', document: poll },
      { type: 'article', id: 'article2', document: article },
    );
    await takeQueue();
    await pass(at('14:00'));
    expect(await takeQueue()).toContain('/chuyen-muc-1/bai-2-2.html');
  });
});
