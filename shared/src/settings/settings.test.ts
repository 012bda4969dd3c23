import { describe, expect, it } from 'vitest';
import { cmsRules } from './cms-rules.ts';
import { cmsSettings } from './cms-settings.ts';
import { readSettings, type Variables } from './read-settings.ts';
import { SECRET_NAMES, startSettings } from './start-settings.ts';
import { webSettings } from './web-settings.ts';

const SECRETS = Object.fromEntries(SECRET_NAMES.map((name) => [name, `${name}-`.padEnd(32, 'x')]));

const SIDES = {
  cms: { schema: cmsSettings, rules: cmsRules },
  web: { schema: webSettings },
  start: { schema: startSettings },
};

/** A line for each setting that is wrong; empty when none is. */
function problemsOf(side: keyof typeof SIDES, variables: Variables): string {
  try {
    readSettings(SIDES[side], { ...SECRETS, ...variables }, (problems) => problems.join('\n'));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the settings of both sides', () => {
  it.each(['cms', 'web', 'start'] as const)('of %s need nothing but the secrets', (side) => {
    expect(problemsOf(side, {})).toBe('');
  });

  it.each(['WEB_API_TOKEN', 'KNOCK_SECRET'])('ask the same of %s', (name) => {
    const short = { [name]: 'x'.repeat(31) };
    expect(problemsOf('cms', short)).toMatch(new RegExp(`^${name} is shorter than 32 characters`, 'u'));
    expect(problemsOf('web', short)).toBe(problemsOf('cms', short));
    expect(problemsOf('web', { [name]: '' })).toBe(`${name} is missing`);
    expect(problemsOf('cms', { [name]: ' ' })).toBe(`${name} is missing`);
  });

  it('leave the secrets that Strapi alone uses as short as Strapi makes them', () => {
    expect(problemsOf('cms', { API_TOKEN_SALT: 'x'.repeat(24) })).toBe('');
    expect(problemsOf('cms', { API_TOKEN_SALT: 'x'.repeat(15) })).toContain('shorter than 16');
  });

  it('leave the secret of a webhook to its receiver, from 16 characters on', () => {
    const hook = (PUBLISH_WEBHOOK_SECRET: string) =>
      problemsOf('cms', { PUBLISH_WEBHOOK_URL: 'https://ci.example.vn/hook', PUBLISH_WEBHOOK_SECRET });
    expect(hook('x'.repeat(16))).toBe('');
    expect(hook('x'.repeat(15))).toContain('at least 16');
  });

  it('are all named at once, those that are wrong by themselves and those that lack another', () => {
    const wrong = { CMS_PORT: '99999.5', SMTP_URL: 'mail.example.vn', DATABASE_CLIENT: 'postgres', KNOCK_SECRET: '' };
    expect(
      problemsOf('cms', wrong)
        .split('\n')
        .map((line) => line.split(' ', 1)[0]),
    ).toEqual(['CMS_PORT', 'KNOCK_SECRET', 'SMTP_URL', 'DATABASE_URL', 'MAIL_FROM']);
  });

  it('take a base address without the slash at its end', () => {
    const { SITE_URL } = readSettings(SIDES.start, { SITE_URL: 'https://bao.example.vn/' }, String);
    expect(SITE_URL).toBe('https://bao.example.vn');
    expect(problemsOf('start', { WEB_URL: 'localhost:4321' })).toContain('WEB_URL is not an address');
  });

  it('key what readers hold by the secret as it is given, to the letter', () => {
    const READER_SECRET = ` ${'x'.repeat(32)} `;
    expect(readSettings(SIDES.web, { ...SECRETS, READER_SECRET }, String).READER_SECRET).toBe(READER_SECRET);
  });
});
