import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

/** What Playwright needs to start a Chromium that came from the npm registry. */
export interface InstalledBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpacks Chromium together with the libraries and fonts that a bare Debian lacks (libnss3 and its kin); the package
 * itself unpacks those only where it recognises Amazon's cloud.
 */
export async function installBrowser(): Promise<InstalledBrowser> {
  const packed = join(dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')))), 'bin');
  const executablePath = await chromium.executablePath();
  const libraries = await inflate(join(packed, 'al2023.tar.br'));
  const fonts = await inflate(join(packed, 'fonts.tar.br'));
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const env = { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: fonts };
  return { executablePath, env: { ...Object.fromEntries(inherited), ...env } };
}
