import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { enumerationWords } from '../src/admin/words/enumerations';
import { vietnameseWords } from '../src/admin/words/words';
import articleSchema from '../src/api/article/content-types/article/schema.json' with { type: 'json' };
import commentSchema from '../src/api/comment/content-types/comment/schema.json' with { type: 'json' };
import noticeSchema from '../src/api/notice/content-types/notice/schema.json' with { type: 'json' };
import pollSchema from '../src/api/poll/content-types/poll/schema.json' with { type: 'json' };

type Words = Record<string, string>;

const requireHere = createRequire(import.meta.url);
const requireFromStrapi = createRequire(requireHere.resolve('@strapi/strapi/package.json'));

/** The words that an installed Strapi package brings in one language, by the keys under which the admin looks them up. */
function readWords(packageName: string, folder: string, language: string, prefix = ''): Words {
  const root = path.dirname(requireFromStrapi.resolve(`@strapi/${packageName}/package.json`));
  const file = path.join(root, folder, `${language}.json.js`);
  if (!existsSync(file)) return {};
  // Some packages export the words themselves, others as their default.
  const loaded = requireHere(file) as Words | { default: Words };
  const words = typeof loaded['default'] === 'object' ? loaded['default'] : (loaded as Words);
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`${prefix}${key}`, word]));
}

const SOURCES: [string, string, string][] = [
  ['admin', 'dist/admin/admin/src/translations', ''],
  ['content-manager', 'dist/admin/translations', 'content-manager.'],
  ['upload', 'dist/admin/translations', 'upload.'],
];

/** Screens that no editor meets: guided tours, offers to buy and surveys, all switched off; the paid audit log. */
const UNREACHABLE =
  /^(?:tours\.|app\.components\.(?:UpsellBanner|NpsSurvey|FreeTrial)|HomePage\.widget\.deploy-now|Settings\.permissions\.auditLogs\.)/u;

const readAll = (language: string): Words =>
  Object.assign({}, ...SOURCES.map(([name, folder, prefix]) => readWords(name, folder, language, prefix))) as Words;

/** The values that a message takes: "{count, plural, …}" and "{name}" → count, name. */
function findArguments(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\s*(\w+)\s*(?=[,}])/gu)].map(([, name]) => name ?? ''))].sort();
}

describe('the Vietnamese words of the admin', () => {
  const english = readAll('en');
  const vietnamese = { ...readAll('vi'), ...vietnameseWords };

  it('leave no word of an editor’s screen in English', () => {
    expect(Object.keys(english).length).toBeGreaterThan(1500);
    const missing = Object.keys(english).filter((key) => !(key in vietnamese) && !UNREACHABLE.test(key));
    expect(missing).toEqual([]);
  });

  it('take no value that the admin does not give', () => {
    for (const [key, word] of Object.entries(vietnameseWords)) {
      const given = english[key];
      if (given === undefined) continue;
      expect(findArguments(given), `${key}: ${word}`).toEqual(expect.arrayContaining(findArguments(word)));
      expect(word.split('{').length, key).toBe(word.split('}').length);
    }
  });

  it('name every value of every enumeration', () => {
    const { commentPolicy } = articleSchema.attributes;
    const enumerations = [commentPolicy, commentSchema.attributes.state, noticeSchema.attributes.kind];
    const values = [...enumerations, pollSchema.attributes.resultsShown].flatMap((attribute) => attribute.enum);
    expect(values.filter((value) => !(value in enumerationWords))).toEqual([]);
  });
});
