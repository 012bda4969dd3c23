import { describe, expect, it } from 'vitest';
import { parsePrintSettings, parseEnvironment } from './environment.ts';

const secret = 'x'.repeat(40);
const SECRETS = { WEB_API_TOKEN: secret, KNOCK_SECRET: secret, READER_SECRET: secret };

describe('parseEnvironment', () => {
  it('needs nothing but the secrets', () => {
    expect(parseEnvironment(SECRETS)).toMatchObject({ port: 4321, cmsUrl: 'http://127.0.0.1:1337' });
  });

  it('names every setting that is missing, empty or wrong in one message', () => {
    const variables = { WEB_API_TOKEN: 'short', KNOCK_SECRET: '', WEB_PORT: 'http', SITE_URL: 'example.vn' };
    expect(() => parseEnvironment(variables)).toThrow(
      /WEB_PORT .*SITE_URL is not an address.*WEB_API_TOKEN is shorter.*KNOCK_SECRET is missing.*READER_SECRET is missing/u,
    );
  });
});

describe('parsePrintSettings', () => {
  it('takes a relative folder from the root of the repository', () => {
    const { dataDir } = parsePrintSettings({ DATA_DIR: 'elsewhere' });
    expect(dataDir).toBe(new URL('../../../elsewhere', import.meta.url).pathname);
  });
});
