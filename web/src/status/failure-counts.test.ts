import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createFailureCounts } from './failure-counts.ts';

describe('the failure counts', () => {
  it('count what each room logs as a warning or an error, and let the line through', () => {
    const written: string[] = [];
    const sink = new Writable({ write: (line, _encoding, done) => (written.push(String(line)), done()) });
    const counts = createFailureCounts(() => new Date(5));
    const log = pino({ base: null, hooks: { logMethod: counts.logMethod } }, sink);
    const follower = log.child({ room: 'follower' });
    follower.info('Took over changes');
    follower.warn({ failure: 'down' }, 'The CMS cannot be asked');
    follower.error({ err: new Error('no such file') }, 'A document cannot be printed');
    log.error(new Error('alone'));
    expect(written.map((line) => (JSON.parse(line) as { msg: string }).msg)).toContain('The CMS cannot be asked');
    expect(Object.fromEntries(counts.read())).toEqual({
      follower: {
        warnings: 1,
        errors: 1,
        last: { at: new Date(5), message: 'A document cannot be printed: no such file' },
      },
      server: { warnings: 0, errors: 1, last: { at: new Date(5), message: 'alone' } },
    });
  });
});
