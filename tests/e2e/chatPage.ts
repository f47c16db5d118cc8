import { expect, type Page } from '@playwright/test';

export { bar, chatDraft, foreignEvents, picker } from './overlayParts';

/** Parts of X Chat. Locators look into open shadow roots by themselves. */
export const ROWS = '[data-testid="dm-conversation-scroller"] [role="option"]';
export const COMPOSER = '[data-testid="dm-composer-textarea"]';

type Open = (path: string) => Promise<Page>;

export const row = (page: Page, name: string) => page.locator('[role="option"]', { hasText: name });
export const badgeOf = (page: Page, name: string) => row(page, name).locator('[data-inlay="badge"] .badge');
export const composer = (page: Page) => page.locator(COMPOSER);

export async function openInbox(open: Open): Promise<Page> {
  const page = await open('/i/chat');
  await page.locator(ROWS).first().waitFor();
  return page;
}

/** Opens a chat from the list, as a person does. */
export async function openThread(page: Page, name: string): Promise<void> {
  await row(page, name).click();
  await expect(page.getByTestId('dm-conversation-username')).toHaveText(name);
}
