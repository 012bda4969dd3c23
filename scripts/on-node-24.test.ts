import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const PACKAGES = ['.', 'cms', 'web', 'shared', 'e2e', 'bench', 'testing'];

/** A repository with nothing installed, in which `npx` is a script of this test. */
describe('the installer', () => {
  let root: string;
  let binaries: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'toasoan-installer-'));
    binaries = join(root, 'binaries');
    for (const folder of ['scripts', 'binaries', ...PACKAGES]) mkdirSync(join(root, folder), { recursive: true });
    for (const name of PACKAGES) writeFileSync(join(root, name, 'package.json'), '{}');
    for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) writeFileSync(join(root, name), '');
    copyFileSync(join(import.meta.dirname, 'on-node-24.mjs'), join(root, 'scripts/on-node-24.mjs'));
    writeFileSync(join(root, 'scripts/hello.mjs'), 'console.log("hello", ...process.argv.slice(2)); process.exit(7);');
    const node = join(root, 'node_modules/node/bin');
    writeNpx(`mkdir -p ${node} && ln -sf ${process.execPath} ${node}/node`);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function writeNpx(does: string): void {
    writeFileSync(join(binaries, 'npx'), `#!/bin/sh\necho "$@" >> ${root}/asked\n${does}\n`, { mode: 0o755 });
  }

  function run() {
    const args = [join(root, 'scripts/on-node-24.mjs'), 'scripts/hello.mjs', 'world'];
    const path = `${binaries}:/usr/bin:/bin`;
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: { PATH: path }, encoding: 'utf8' });
    return { status, printed: stdout + stderr };
  }

  const asked = () => readFileSync(join(root, 'asked'), 'utf8').trim().split('\n');

  it('installs what is missing by the lock file, once, and runs the script with its arguments and exit code', () => {
    expect(run()).toMatchObject({ status: 7, printed: expect.stringContaining('hello world') });
    expect(run()).toEqual({ status: 7, printed: 'hello world\n' });
    expect(asked()).toEqual([expect.stringMatching(/^--yes pnpm@[\d.]+ install --frozen-lockfile$/u)]);
  });

  it.each(['pnpm-lock.yaml', 'web/package.json', 'testing/package.json'])(
    'installs again when %s has changed',
    (file) => {
      run();
      writeFileSync(join(root, file), '{ }');
      expect(run().status).toBe(7);
      expect(asked()).toHaveLength(2);
    },
  );

  it('says so when the packages cannot be installed, runs nothing, and tries again the next time', () => {
    writeNpx('exit 1');
    const { status, printed } = run();
    expect(status).toBe(1);
    expect(printed).toContain('The packages could not be installed; the reason stands above.');
    expect(printed).not.toContain('hello');
    run();
    expect(asked()).toHaveLength(2);
  });

  it('says so when Node 24 did not arrive', () => {
    writeNpx('true');
    expect(run()).toMatchObject({ status: 1, printed: expect.stringContaining('Node 24 did not arrive') });
  });

  it('says where npm comes from when there is no npx', () => {
    rmSync(join(binaries, 'npx'));
    const args = [join(root, 'scripts/on-node-24.mjs'), 'scripts/hello.mjs'];
    const { status, stderr } = spawnSync(process.execPath, args, { env: { PATH: binaries }, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('Install npm:');
  });
});
