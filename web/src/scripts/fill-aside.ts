import './vote-form.ts';

/** A box is fetched before its place comes onto the screen, so that nothing moves under the reader's eyes. */
const NEAR = '800px';
const ANSWER_WITHIN_MS = 20_000;

/** What stands beside all articles alike is printed on a page of its own; its boxes are taken from there as they are. */
async function fetchBoxes(address: string, ids: readonly string[]): Promise<HTMLElement[]> {
  const response = await fetch(address, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return ids.flatMap((id) => page.querySelector<HTMLElement>(`main [id="${id}"]`) ?? []);
}

async function fill(place: HTMLElement): Promise<void> {
  const link = place.querySelector('a');
  if (!link) return;
  const ids = place.hasAttribute('data-has-poll') ? ['thong-tin'] : ['tham-do', 'thong-tin'];
  const boxes = await fetchBoxes(link.href, ids);
  // A reader who is on the link already keeps it.
  if (document.activeElement === link) return;
  boxes.forEach(leadBackHere);
  const aside = place.parentElement;
  place.replaceWith(...boxes.map((box) => document.importNode(box, true)));
  if (aside?.childElementCount === 0) aside.remove();
}

function leadBackHere(box: HTMLElement): void {
  const returnTo = box.querySelector<HTMLInputElement>('input[name="returnTo"]');
  if (returnTo) returnTo.setAttribute('value', location.pathname);
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      // The link that stands there leads to the same boxes.
      fill(target).catch(() => {});
    }
  },
  { rootMargin: NEAR },
);

document.querySelectorAll('[data-aside-place]').forEach((place) => observer.observe(place));
