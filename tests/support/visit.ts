import { expect, type Page } from '@playwright/test';
import { launch } from './launch';
import { draftsOf, ofKind, recordOf } from './replicaPage';
import { type SeenRequest, watchRequests } from './requestWatch';
import type { Replica } from './startReplica';

/** What a person does on a visit: answers a mention, then somebody in X Chat, and goes back to the notifications. */
export async function visit(page: Page): Promise<void> {
  await page.goto('https://x.com/notifications/mentions');
  await page.locator('[data-testid="tweetText"]').first().click();
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('/c');
  await expect.poll(async () => (await draftsOf(page))[0]?.text).toBe('/c');
  await page.getByTestId('tweetButtonInline').click();
  await expect.poll(async () => ofKind(await recordOf(page), 'send').length).toBe(1);
  await page.goBack();
  await page.locator('article').first().waitFor();
  await page.getByTestId('AppTabBar_DirectMessage_Link').click();
  await page.getByTestId('dm-conversation-scroller').getByRole('option').first().click();
  await page.getByTestId('dm-composer-textarea').fill('Thank you');
  await page.getByTestId('dm-composer-send-button').click();
  await expect.poll(async () => ofKind(await recordOf(page), 'chatSend').length).toBe(1);
  await page.getByTestId('AppTabBar_Notifications_Link').click();
  await page.locator('article').first().waitFor();
}

/** The same visit in a browser without the extension: what the site itself asks for. */
export async function ordinaryRequests(replica: Replica): Promise<readonly SeenRequest[]> {
  const browser = await launch({ args: replica.chromiumArgs });
  const { seen } = watchRequests(browser.context);
  await visit(await browser.context.newPage());
  await browser.close();
  return seen;
}
