import { expect, it } from 'vitest';
import { SCHEMA } from './schema.ts';
import { SCHEMA_VERSION, toSchemaVersion } from './schema-version.ts';

const FIELDS = ['author.name: string', 'author.slug: string'];
const version = toSchemaVersion([SCHEMA, ...FIELDS]);

it('is another one when a table has another column', () => {
  const schema = SCHEMA.replace('headline text not null,', 'headline text not null, kicker text,');
  expect(schema).not.toBe(SCHEMA);
  expect(toSchemaVersion([schema, ...FIELDS])).not.toBe(version);
});

it('is another one when a document has another field', () => {
  expect(toSchemaVersion([SCHEMA, ...FIELDS, 'author.phone: null | string'])).not.toBe(version);
});

it('stays when only remarks and spaces are others', () => {
  const schema = SCHEMA.replaceAll(/--.*$/gmu, '-- Said otherwise.').replaceAll('\n', '\n  ');
  expect(schema).not.toBe(SCHEMA);
  expect(toSchemaVersion([schema, ...FIELDS])).toBe(version);
});

it('fits into SQLite’s user_version, and is none that was counted by hand', () => {
  const versions = Array.from({ length: 1000 }, (_, n) => toSchemaVersion([`${n}`]));
  expect(Math.min(...versions)).toBeGreaterThan(1_000);
  expect(Math.max(...versions)).toBeLessThan(2 ** 31);
  expect(SCHEMA_VERSION).toBeGreaterThan(1_000);
});
