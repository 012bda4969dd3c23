import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Watch } from './answer-watcher.ts';
import { gatherFacts, type FactSources } from './gather-facts.ts';
import type { PublishRecord } from './publish-record.ts';
import { toStatusReport } from './status-report.ts';

type Rooms = Omit<FactSources, 'version' | 'startedAt'>;

/** What those who watch over the site may ask, answered by the rooms as they are when asked. */
export function createSiteWatch(record: PublishRecord, rooms: Rooms): Watch {
  const sources = { ...rooms, version: readVersion(), startedAt: new Date() };
  return {
    async report() {
      return toStatusReport(await gatherFacts(sources), record.recent(), new Date());
    },
    async metrics() {
      const { contentType, print } = record.metrics;
      return { contentType, text: await print(await gatherFacts(sources), new Date()) };
    },
  };
}

function readVersion(): string {
  const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
