import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { cmsSettings } from './cms-settings.ts';
import { readSettings } from './read-settings.ts';
import { SECRET_NAMES, startSettings } from './start-settings.ts';
import { webSettings } from './web-settings.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Which side is in production is said by the command or image that starts it; the rest is npm's and the machine's. */
const NO_SETTINGS = ['NODE_ENV', 'INIT_CWD', 'PATH'];

/** What is no test, nor the project that the bench builds with settings of its own. */
const CODE = {
  include: '{cms/{src,config},web,scripts,bench}/**/*.{ts,tsx,mjs}',
  exclude: ['**/node_modules/**', '**/dist/**', '**/*.test.ts', 'bench/peers/astro/project/**'],
};

const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

function namesIn(file: string, pattern: RegExp): string[] {
  return [...text(file).matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? '');
}

/** The settings that the code reads past the schema, before there is one, or where it cannot. */
function namesInCode(): string[] {
  const files = globSync(CODE.include, { cwd: ROOT, exclude: CODE.exclude });
  expect(files.length).toBeGreaterThan(500);
  return files.flatMap((file) => namesIn(file, /process\.env(?:\.|\[')(?<name>[A-Z][A-Z0-9_]*)/gu));
}

it('.env.example names every setting that anything reads, and no other', () => {
  const read = [
    ...Object.keys({ ...cmsSettings.shape, ...webSettings.shape, ...startSettings.shape }),
    ...namesIn('web/Caddyfile', /\{\$(?<name>[A-Z_]+)/gu),
    ...namesIn('docker-compose.yml', /\$\{(?<name>[A-Z_]+)/gu),
    ...namesInCode().filter((name) => !NO_SETTINGS.includes(name)),
  ];
  const named = namesIn('.env.example', /^(?:# )?(?<name>[A-Z][A-Z0-9_]*)=/gmu);
  expect(named.toSorted()).toEqual([...new Set(read)].toSorted());
});

it.each(Object.entries({ cms: cmsSettings, web: webSettings }))(
  '.env.example shows the values of %s when nothing is set',
  (_, schema) => {
    const secrets = Object.fromEntries(SECRET_NAMES.map((name) => [name, 'x'.repeat(32)]));
    const read = (variables: Record<string, string | undefined>) => readSettings({ schema }, variables, String);
    expect(read({ ...parseEnv(text('.env.example')), ...secrets })).toEqual(read(secrets));
  },
);
