import { describe, expect, it } from 'vitest';
import { isSignatureGenuine, signMessage } from './signature.ts';

const NOW = new Date('2021-03-01T10:11:00Z');

describe('a signature', () => {
  it('is that of RFC 2104, which a receiver in any language can compute', async () => {
    // printf '{"latest":7}:1614593460' | openssl dgst -sha256 -hmac secret
    expect(await signMessage('secret', '{"latest":7}', NOW)).toBe(
      't=1614593460,v1=6bac4ca7cb09936f00f77ad825c35d485daa9f2540e9acaefd4f826b28043471',
    );
  });

  it('holds for its own message only', async () => {
    const header = await signMessage('secret', '{"latest":7}', NOW);
    expect(await isSignatureGenuine('secret', '{"latest":7}', header, NOW)).toBe(true);
    expect(await isSignatureGenuine('secret', '{"latest":8}', header, NOW)).toBe(false);
  });
});
