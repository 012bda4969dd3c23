import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createCleanup } from '../measure/cleanup.ts';
import { soak } from './soak.ts';

it('loses nothing while site and CMS are killed, and finds each fault that is put in on purpose', async () => {
  const cleanup = createCleanup();
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-soak-test-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const run = { client: 'sqlite', minutes: 0.3, seed: 7, hasFault: true, folder, cleanup, say: () => {} } as const;
    const faults = (await soak(run)).join('\n');
    expect(faults.match(/^Lost: /gmu)).toEqual(['Lost: ']);
    expect(faults).toMatch(/^Lost: the comment “Đợt 7, /mu);
    expect(faults.match(/^Kept \d+ times/gmu)).toEqual(['Kept 2 times']);
    expect(faults.match(/^Of the vote .* became /gmu)).toHaveLength(1);
    expect(faults).toContain('The chain does not verify');
    expect(faults).toMatch(/^The tally says/mu);
  } finally {
    await cleanup.run();
  }
}, 900_000);
