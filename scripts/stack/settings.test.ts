import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

describe('the settings of a start', () => {
  let root: string;
  const kept = { ...process.env };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'toasoan-settings-'));
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.resetModules();
    vi.doMock('./root.ts', () => ({ ROOT: root, inRoot: (...parts: string[]) => join(root, ...parts) }));
    for (const name of Object.keys(process.env))
      if (/^(?:CMS|WEB|SITE|DATA|DEMO)_/u.test(name)) Reflect.deleteProperty(process.env, name);
  });
  afterEach(() => {
    for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, kept);
    rmSync(root, { recursive: true });
  });

  const load = async () => (await import('./settings.ts')).loadSettings();
  const envFile = () => join(root, '.env');

  it('make a file of fresh secrets that only its owner may read, once', async () => {
    await load();
    const first = readFileSync(envFile(), 'utf8');
    expect(statSync(envFile()).mode & 0o777).toBe(0o600);
    const secrets = Object.values(parseEnv(first));
    expect(secrets.length).toBeGreaterThan(7);
    expect(new Set(secrets).size).toBe(secrets.length);
    expect(Math.min(...secrets.map((secret) => secret?.length ?? 0))).toBeGreaterThanOrEqual(32);
    vi.resetModules();
    await load();
    expect(readFileSync(envFile(), 'utf8')).toBe(first);
  });

  it('add the secret that is new to a file of before, and leave the rest alone', async () => {
    writeFileSync(envFile(), 'WEB_PORT=5000\n');
    expect((await load()).webPort).toBe(5000);
    expect(readFileSync(envFile(), 'utf8')).toMatch(/^WEB_PORT=5000\n\nSTATUS_TOKEN=\S{40,}\n$/u);
  });

  it.each([
    ['WEB_PORT', '70000'],
    ['CMS_PORT', 'http'],
    ['SITE_URL', 'bao.example.vn'],
  ])('refuse %s=%s by its name', async (name, value) => {
    writeFileSync(envFile(), `${name}=${value}\nSTATUS_TOKEN=x\n`);
    await expect(load()).rejects.toThrow(name);
  });
});
