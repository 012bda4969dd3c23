import { describe, expect, it } from 'vitest';
import type { Manifest, SiteFile } from './manifest.ts';
import { planDeployment } from './plan-deployment.ts';

const NOW = new Date('2026-03-10T00:00:00Z');
const file = (path: string, sha256 = path, own: Partial<SiteFile> = {}): SiteFile => ({
  path,
  sha256,
  size: 1,
  ...own,
});
const site = (...files: SiteFile[]): Manifest => ({ buildId: 'b', cursor: 1, madeAt: NOW.toISOString(), files });
const paths = ({ files }: Manifest) => files.map(({ path }) => path);

describe('planDeployment', () => {
  it('uploads what pages refer to, then pages, then the fronts that lead to them, the home page last', () => {
    const built = site(
      ...['index.html', 'thoi-su/a-1.html', 'thoi-su/index.html', 'favicon.svg', '_astro/a.css', 'media/a.jpg'].map(
        (path) => file(path),
      ),
    );
    const { changed, removed } = planDeployment(undefined, built, NOW);
    expect(changed.slice(0, 2).sort()).toEqual(['_astro/a.css', 'media/a.jpg']);
    expect(changed.slice(2)).toEqual(['favicon.svg', 'thoi-su/a-1.html', 'thoi-su/index.html', 'index.html']);
    expect(removed).toEqual([]);
  });

  it('is nothing when what is built lies there already', () => {
    const plan = planDeployment(site(file('a.html')), site(file('a.html')), NOW);
    expect(plan).toMatchObject({ changed: [], removed: [] });
  });

  it('removes pages that are no more', () => {
    const { removed, after } = planDeployment(site(file('a.html'), file('b.html')), site(file('a.html')), NOW);
    expect(removed).toEqual(['b.html']);
    expect(paths(after)).toEqual(['a.html']);
  });

  it('keeps a stylesheet or picture that no page needs any more for a week, and then removes it', () => {
    const first = planDeployment(site(file('_astro/old.css')), site(file('a.html')), NOW);
    expect(first.removed).toEqual([]);
    expect(first.after.files).toContainEqual(
      file('_astro/old.css', '_astro/old.css', { unusedSince: NOW.toISOString() }),
    );
    const soon = planDeployment(first.after, site(file('a.html')), new Date('2026-03-16T23:00:00Z'));
    expect(soon.removed).toEqual([]);
    const later = planDeployment(soon.after, site(file('a.html')), new Date('2026-03-17T00:00:00Z'));
    expect(later.removed).toEqual(['_astro/old.css']);
  });

  it('removes at once a picture that was withdrawn, and no other', () => {
    const built = { ...site(file('a.html')), withdrawn: ['3fa9'] };
    const before = site(
      ...['media/3fa9.jpg', 'media/3fa9.webp', 'media/3fa90.jpg', '_astro/3fa9.css'].map((path) => file(path)),
    );
    expect(planDeployment(before, built, NOW).removed.sort()).toEqual(['media/3fa9.jpg', 'media/3fa9.webp']);
  });

  it('does not upload again a picture that is needed again', () => {
    const unused = planDeployment(site(file('media/a.jpg')), site(), NOW).after;
    const { changed, after } = planDeployment(unused, site(file('media/a.jpg')), NOW);
    expect(changed).toEqual([]);
    expect(after.files).toEqual([file('media/a.jpg')]);
  });

  it('does everything again that a deployment has left in the dark, back to what was there before too', () => {
    const before = site(file('a.html', 'old'), file('gone.html'));
    const { underWay } = planDeployment(before, site(file('a.html', 'new'), file('b.html')), NOW);
    const back = planDeployment(underWay, before, NOW);
    expect(back.changed).toEqual(['a.html', 'gone.html']);
    expect(back.removed).toEqual(['b.html']);
  });
});
