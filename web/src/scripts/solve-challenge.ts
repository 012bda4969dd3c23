import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/**
 * Solves a task of the site's gate (ALTCHA); '' when this browser cannot, as where it has no WebCrypto because the site has
 * no TLS. The work is done by the browser itself, beside the page.
 */
export async function toProof(json: string): Promise<string> {
  const challenge = JSON.parse(json) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey }).catch(() => null);
  return solution ? JSON.stringify({ challenge, solution }) : '';
}
