import { expect, type Page } from '@playwright/test';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { bar } from './overlayParts';

export { bar, picker } from './overlayParts';

/** Parts of Facebook's pages. */
export const INBOX = 'https://business.facebook.com/latest/inbox/all';
export const ROWS = '.thread-row';

type Open = (path: string) => Promise<Page>;

export const rowOf = (page: Page, name: string) =>
  page.locator(ROWS).filter({ has: page.locator('.row-title', { hasText: name }) });
export const badgeOf = (page: Page, name: string) => rowOf(page, name).locator('[data-inlay="badge"] .badge');

export async function openInbox(open: Open): Promise<Page> {
  const page = await open(INBOX);
  await page.locator(ROWS).first().waitFor();
  return page;
}

/** Opens a conversation from the list, as a person does: the address follows a moment later. */
export async function openThread(page: Page, name: string): Promise<void> {
  await rowOf(page, name).first().click();
  await expect(page.locator('.head-name')).toHaveText(name);
  await expect(bar(page).locator('strong')).toHaveText(name);
}

/** What stands in each box of the page, from the editors' own models. */
export const textsIn = async (page: Page): Promise<readonly (readonly [place: string, text: string])[]> =>
  (await draftsOf(page)).map(({ place, text }) => [place, text] as const);

export const sentFrom = async (page: Page): Promise<readonly string[]> =>
  ofKind(await recordOf(page), 'metaSend').map(({ text }) => text);

/** All that Inlay must not cause: commands, scrolling, pressing, pointing. Errors are looked for by the fixture. */
export async function foreignEvents(page: Page): Promise<readonly unknown[]> {
  const record = await recordOf(page);
  return [
    ...ofKind(record, 'shortcut'),
    ...ofKind(record, 'synthetic'),
    ...ofKind(record, 'scroll').filter(({ cause }) => cause === 'foreign'),
  ];
}
