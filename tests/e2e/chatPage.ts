import { expect, type Page } from '@playwright/test';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';

/** Parts of X Chat and of what Inlay lays over it. Locators look into open shadow roots by themselves. */
export const ROWS = '[data-testid="dm-conversation-scroller"] [role="option"]';
export const COMPOSER = '[data-testid="dm-composer-textarea"]';

type Open = (path: string) => Promise<Page>;

export const row = (page: Page, name: string) => page.locator('[role="option"]', { hasText: name });
export const badgeOf = (page: Page, name: string) => row(page, name).locator('[data-inlay="badge"] .badge');
export const bar = (page: Page) => page.locator('[data-inlay="bar"]');
export const picker = (page: Page) => page.locator('[data-inlay="picker"]');
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

/** What stands in the reply box of a chat, from the page's own model. */
export const chatDraft = async (page: Page): Promise<string | undefined> =>
  (await draftsOf(page)).find(({ place }) => place === 'chat')?.text;

/** All that Inlay must not cause: commands, scrolling, sending. Errors are looked for by the fixture. */
export async function foreignEvents(page: Page): Promise<readonly unknown[]> {
  const record = await recordOf(page);
  return [
    ...ofKind(record, 'shortcut'),
    ...ofKind(record, 'scroll').filter(({ cause }) => cause === 'foreign'),
    ...ofKind(record, 'chatSend'),
    ...ofKind(record, 'send'),
  ];
}
