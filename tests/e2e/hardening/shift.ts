import { expect, type Page } from '@playwright/test';
import type { browser as browserApi } from 'wxt/browser';
import type { Browser } from '../../support/launch';
import { draftsOf } from '../../support/replicaPage';
import type { Replica } from '../../support/startReplica';
import { bar, picker } from '../overlayParts';

export { bar, picker } from '../overlayParts';

/** What these tests use of the browser's own interface, in the extension's worker and pages and in the browser's. */
export type Chrome = Pick<typeof browserApi, 'management' | 'runtime' | 'tabs'> & {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
};

declare const chrome: Chrome;

type Open = (path: string) => Promise<Page>;

export const COMPOSER = '[data-testid="tweetTextarea_0"]';
export const CHAT_COMPOSER = '[data-testid="dm-composer-textarea"]';

/** All that is ours, in shadow roots of the page as well. */
export const ours = (page: Page) => page.locator('[data-inlay]');
export const badges = (page: Page) => page.locator('[data-inlay="badge"]');
export const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
export const options = (page: Page) => picker(page).getByRole('option');
export const badgeOfPost = (page: Page, id: string) =>
  page.locator('article', { has: page.locator(`a[href$="/status/${id}"]`) }).locator('[data-inlay="badge"]');

/** A new customer asks in public. */
export const annaAsks = ({ control }: Replica) =>
  control.arrive(
    { author: 'anna_a', text: '@kopikita where is order A?', language: 'en', sentAt: Date.now() - 600_000 },
    { handle: 'anna_a', name: 'Anna Alpha' },
  );

type Place = 'mention' | 'chat';

/** Where something is tried: in both places by `npm run test:full`, otherwise in the given one, which differs by test. */
export const placesOf = (sample: Place): readonly Place[] =>
  process.env.INLAY_FULL ? ['mention', 'chat'] : [sample];

/** A page of one conversation with its bar: a mention of Anna's, or a chat with Maya. */
export async function openConversation(where: Place, replica: Replica, open: Open): Promise<Page> {
  if (where === 'mention') {
    const { author, id } = annaAsks(replica);
    const page = await open(`/${author}/status/${id}`);
    await expect(bar(page).locator('strong')).toHaveText('Anna Alpha');
    return page;
  }
  const page = await open('/i/chat');
  await page.locator('[role="option"]', { hasText: 'Maya Lindqvist' }).click();
  await expect(bar(page).locator('strong')).toHaveText('Maya Lindqvist');
  return page;
}

export const composerOf = (page: Page) => page.locator(`${COMPOSER}, ${CHAT_COMPOSER}`).first();

/** What stands in the one reply box of the page, from the page's own model. */
export const draftOf = async (page: Page): Promise<string | undefined> => (await draftsOf(page))[0]?.text;

/** Something only the browser's own page of extensions may do. */
export async function inSettings(browser: Browser, act: (settings: Page) => Promise<unknown>): Promise<void> {
  const settings = await browser.context.newPage();
  await settings.goto('chrome://extensions');
  await act(settings);
  await settings.close();
}

/** Loads the extension again, as an update does. */
export async function updateExtension(browser: Browser): Promise<void> {
  const restarted = browser.context.waitForEvent('serviceworker');
  await inSettings(browser, (settings) =>
    settings.evaluate(async (id) => {
      // Chromium switches an unpacked extension off on reload unless in this mode.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, { failQuietly: true });
    }, browser.extensionId),
  );
  await restarted;
}
