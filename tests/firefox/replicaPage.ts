import { expect } from '@playwright/test';
import type { KeyInput, Page } from 'puppeteer-core';

/** What is in the page's first composer, from the model of Draft.js or React. */
export const draftOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.__replica.drafts()[0]?.text);

/** The texts of what matches within the shadow roots of our hosts of that name, wherever in the page they stand. */
export const textsIn = (page: Page, host: string, selector: string): Promise<readonly string[]> =>
  page.$$eval(
    `pierce/[data-inlay="${host}"]`,
    (hosts, within) =>
      hosts
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(within) ?? [])])
        .map(({ textContent }) => textContent ?? ''),
    selector,
  );

interface Badge {
  readonly state: string;
  readonly text: string;
}

/** The badge of the post with that id; undefined while it has none. */
export const badgeOf = (page: Page, postId: string): Promise<Badge | undefined> =>
  page.evaluate((link) => {
    const post = document.querySelector(link)?.closest('article');
    const badge = post?.querySelector('[data-inlay="badge"]')?.shadowRoot?.querySelector('.badge');
    return badge
      ? { state: badge.getAttribute('data-state') ?? '', text: badge.textContent?.trim() ?? '' }
      : undefined;
  }, `article a[href$="/status/${postId}"]:has(> time)`);

/** Types a query, waits for what is found, chooses the first reply. */
export async function chooseReply(page: Page, query: string): Promise<void> {
  await page.keyboard.type(query);
  await expect.poll(() => textsIn(page, 'picker', '[role="option"][aria-selected="true"]')).toHaveLength(1);
  await page.keyboard.press('Enter');
}

/** The key that goes with another for a command of the system, such as undo. */
const COMMAND: KeyInput = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Such as Ctrl+Z, or its like on this system. */
export async function pressCommand(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down(COMMAND);
  await page.keyboard.press(key);
  await page.keyboard.up(COMMAND);
}
