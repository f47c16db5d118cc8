import { expect, type Page } from '@playwright/test';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';

/** Parts of Instagram and of what Inlay lays over it. */
export const SITE = 'https://www.instagram.com';

export const ROWS =
  '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"] [role="button"]:has(span[title])';

export const rowOf = (page: Page, name: string) =>
  page.locator('[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"] [role="button"]', {
    has: page.locator(`span[title="${name}"]`),
  });
export const badgeOf = (page: Page, name: string) => rowOf(page, name).locator('[data-inlay="badge"] .badge');
export const bar = (page: Page) => page.locator('[data-inlay="bar"]');
export const picker = (page: Page) => page.locator('[data-inlay="picker"]');
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

/** What stands in the reply box of a private conversation, from the editor's own model. */
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
    ...ofKind(record, 'metaSend'),
  ];
}
