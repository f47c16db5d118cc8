import type { Page } from '@playwright/test';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';

/** What Inlay lays over every site, and what it must not do there. Locators look into open shadow roots by themselves. */
export const bar = (page: Page) => page.locator('[data-inlay="bar"]');
export const picker = (page: Page) => page.locator('[data-inlay="picker"]');

/** What stands in the reply box of a private conversation, from the page's own model. */
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
