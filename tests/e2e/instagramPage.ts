import { expect, type Page } from '@playwright/test';
import { bar } from './overlayParts';

export { bar, chatDraft, foreignEvents, picker } from './overlayParts';

/** Parts of Instagram. */
export const SITE = 'https://www.instagram.com';

export const ROWS =
  '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"] [role="button"]:has(span[title])';

export const rowOf = (page: Page, name: string) =>
  page.locator('[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"] [role="button"]', {
    has: page.locator(`span[title="${name}"]`),
  });
export const badgeOf = (page: Page, name: string) => rowOf(page, name).locator('[data-inlay="badge"] .badge');
export const composer = (page: Page) => page.locator('.direct-composer [role="textbox"]');

type Open = (path: string) => Promise<Page>;

export async function openDirect(open: Open): Promise<Page> {
  const page = await open(`${SITE}/direct/inbox/`);
  await page.locator(ROWS).first().waitFor();
  return page;
}

/** Opens a conversation from the list, as a person does, and waits until it is known. */
export async function openThread(page: Page, name: string): Promise<void> {
  await rowOf(page, name).click();
  await expect(bar(page).locator('strong')).toHaveText(name);
}
