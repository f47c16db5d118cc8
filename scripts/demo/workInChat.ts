import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { waitEnglish } from '../../lib/i18n/catalogues/overlay/wait.en';
import { testIdOf } from '../../tests/replica/world/chat/ids';
import { draftsOf, ofKind, recordOf } from '../../tests/support/replicaPage';
import type { ReplicaControl } from '../../tests/support/startReplica';
import type { Stage } from './stage';

/** Who wrote in public before, and now writes in private. */
interface Customer {
  readonly handle: string;
  readonly name: string;
}

/** The part of the shift in X Chat: the customer of the mention writes there too, and is answered there. */
export async function workInChat(
  stage: Stage,
  page: Page,
  control: ReplicaControl,
  customer: Customer,
): Promise<void> {
  const bar = page.locator('[data-inlay="bar"]');
  const picker = page.locator('[data-inlay="picker"]');
  let chat = '';

  await stage.step('the-customer-also-writes-in-private', page, async () => {
    const text = 'Hi, it is me from the mention (English is fine too). The tracking number is JP88214.';
    chat = control.chatArrives({ author: customer.handle, text, sentAt: Date.now() - 8.5 * 60_000 }).chat;
    await page.getByTestId('AppTabBar_DirectMessage_Link').click();
    const row = page.getByTestId(`dm-conversation-item-${testIdOf(chat)}`);
    await expect(row.locator('[data-inlay="badge"]')).toContainText('8m', { timeout: 20_000 });
  });

  await stage.step('the-chat-is-opened', page, async () => {
    await page.locator(`a[role="option"][href="/i/chat/${chat}"]`).click();
    await expect(page.getByTestId('dm-conversation-username')).toHaveText(customer.name);
    await expect(bar.getByText(customer.name)).toBeVisible();
  });

  await stage.step('a-reply-is-put-into-the-chat', page, async () => {
    await page.getByTestId('dm-composer-textarea').click();
    await page.keyboard.type('/che');
    await expect(picker.getByRole('option').first()).toContainText('Looking into it');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await draftsOf(page))[0]?.text ?? '').toContain('Hi Dewi');
    await expect(picker.getByRole('option')).toHaveCount(0);
    expect(ofKind(await recordOf(page), 'chatSend')).toEqual([]);
  });

  await stage.step('the-human-sends-it-in-private', undefined, async () => {
    await page.getByTestId('dm-composer-send-button').click();
    await expect.poll(async () => ofKind(await recordOf(page), 'chatSend').length).toBe(1);
  });

  await stage.step('the-clock-of-the-chat-stops', page, async () => {
    await expect(bar.getByText(waitEnglish.notWaiting)).toBeVisible({ timeout: 15_000 });
  });
}
