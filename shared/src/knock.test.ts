import { describe, expect, it } from 'vitest';
import { isKnockGenuine, signKnock } from './knock.ts';

const NOW = new Date('2021-03-01T10:11:00Z');
const secondsLater = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('a knock', () => {
  it('is genuine within five minutes, on clocks that differ either way', async () => {
    const header = await signKnock('secret', NOW);
    for (const seconds of [0, 300, -300])
      expect(await isKnockGenuine('secret', header, secondsLater(seconds))).toBe(true);
    for (const seconds of [301, -301])
      expect(await isKnockGenuine('secret', header, secondsLater(seconds))).toBe(false);
  });

  it('is not genuine when made with another secret or changed', async () => {
    const header = await signKnock('secret', NOW);
    expect(await isKnockGenuine('other', header, NOW)).toBe(false);
    const moved = header.replace(/t=\d+/u, `t=${NOW.getTime() / 1000 + 1}`);
    expect(await isKnockGenuine('secret', moved, NOW)).toBe(false);
    for (let index = header.length - 64; index < header.length; index += 7) {
      const digit = header[index] === '0' ? '1' : '0';
      const changed = header.slice(0, index) + digit + header.slice(index + 1);
      expect(await isKnockGenuine('secret', changed, NOW)).toBe(false);
    }
  });

  it.each([undefined, '', 't=,v1=', 't=1614593460', `t=NaN,v1=${'0'.repeat(64)}`, `v1=${'0'.repeat(64)},t=1614593460`])(
    'is not genuine with the header %j',
    async (header) => {
      expect(await isKnockGenuine('secret', header, NOW)).toBe(false);
    },
  );
});
