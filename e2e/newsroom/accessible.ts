import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page } from 'playwright/test';

const WIDTHS = [390, 1280];

/** A reader's browser. Without scripts: the pages' own are not delivered, so that axe can still look at the page. */
export async function openBrowser(browser: Browser, hasScripts: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  if (!hasScripts) await context.route('**/*.js', (route) => route.abort());
  return context;
}

/** Nobody is kept from a form: axe finds no fault in the state that the page is in, and it fits a phone and a desk. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    expect(found, `${state} at ${width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${state} is wider than ${width} px`).toBeLessThanOrEqual(0);
  }
}
