import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST_FOLDER } from '../../src/server/compiled-app.ts';
import { fuzz } from './fuzz.ts';
import { startSiteUnderAttack, type SiteUnderAttack } from './site-under-attack.ts';

/** `npm test` compiles the pages first; a lone `vitest` may find none. The long run is `npm run fuzz`. */
describe.skipIf(!existsSync(join(DIST_FOLDER, 'server/entry.mjs')))('what answers on demand', () => {
  let site: SiteUnderAttack;
  beforeAll(async () => {
    site = await startSiteUnderAttack();
  }, 90_000);
  afterAll(() => site.stop());

  it('neither fails nor tells of its inside, whatever it is sent', async () => {
    const { faults, statuses } = await fuzz(site, 1, 2000);
    expect(faults.slice(0, 10)).toEqual([]);
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '202', '403', '405', '409', '415', '422']));
    expect((await fetch(`${site.siteUrl}/-/health`)).status).toBe(200);
    expect(site.printed()).not.toContain('could not be answered');
  }, 120_000);
});
