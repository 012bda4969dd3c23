import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPrintQueue, URGENCY, type PrintQueue } from './print-queue.ts';
import { SCHEMA } from './schema.ts';

const NOW = new Date('2026-03-01T00:00:00Z');

describe('a page that is queued again', () => {
  let queue: PrintQueue;
  beforeEach(() => {
    const database = new DatabaseSync(':memory:');
    database.exec(SCHEMA);
    queue = openPrintQueue(database);
  });

  it.each([
    ['list', 'document'],
    ['document', 'everything'],
  ] as const)('as %s and then as %s keeps the sooner urgency and the later version', (first, second) => {
    queue.add(new Map([['/a.html', URGENCY[first]]]), 1);
    queue.add(new Map([['/a.html', URGENCY[second]]]), 2);
    expect(queue.next(NOW, 10)).toMatchObject([{ address: '/a.html', urgency: URGENCY.document, version: 2 }]);
  });

  it('comes before the pages of a run that were queued before it', () => {
    queue.add(
      new Map([
        ['/a.html', URGENCY.everything],
        ['/b.html', URGENCY.everything],
      ]),
      1,
    );
    queue.add(new Map([['/b.html', URGENCY.document]]), 2);
    expect(queue.next(NOW, 10).map(({ address }) => address)).toEqual(['/b.html', '/a.html']);
  });

  it('is tried at once, however often it has failed', () => {
    queue.add(new Map([['/a.html', URGENCY.list]]), 1);
    const [order] = queue.next(NOW, 1);
    queue.putOff(order ?? expect.fail(), new Date(NOW.getTime() + 10_000));
    expect(queue.next(NOW, 1)).toEqual([]);
    queue.add(new Map([['/a.html', URGENCY.list]]), 2);
    expect(queue.next(NOW, 1)).toMatchObject([{ address: '/a.html', attempts: 0 }]);
  });
});
