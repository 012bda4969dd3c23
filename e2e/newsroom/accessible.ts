import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page } from 'playwright/test';

const WIDTHS = [390, 1280];

/** A reader's browser. Without scripts: the pages' own are not delivered, so that axe can still look at the page. */
export async function openBrowser(browser: Browser, hasScripts: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  if (!hasScripts) await context.route('**/*.js', (route) => route.abort());
  return context;
}

/**
 * The faults that axe finds on a page, or in the part that a selector names. In its legacy mode, which leaves out frames
 * and takes half the time: no page of ours has any.
 */
export async function findBarriers(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Nobody is kept from a form: axe finds no fault in the state that the page is in, and it fits a phone and a desk. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    expect(await findBarriers(page), `${state} at ${width} px`).toEqual([]);
    await expectToFit(page, `${state} at ${width} px`);
  }
}

/** Nothing stands out of the screen to the side. */
export async function expectToFit(page: Page, state: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${state} is wider than the screen`).toBeLessThanOrEqual(0);
}
