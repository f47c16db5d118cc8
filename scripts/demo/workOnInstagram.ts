import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { waitEnglish } from '../../lib/i18n/catalogues/overlay/wait.en';
import type { Person } from '../../tests/replica/world/model';
import { draftsOf, ofKind, recordOf } from '../../tests/support/replicaPage';
import type { Replica } from '../../tests/support/startReplica';
import { metaAddresses } from '../../tests/support/visit';
import type { Stage } from './stage';

const MINUTE = 60_000;

/** The part of the shift on Instagram: a message, and a comment whose answer begins with what Instagram itself put there. */
export async function workOnInstagram(
  stage: Stage,
  page: Page,
  replica: Replica,
  { handle: author, name }: Person,
): Promise<void> {
  const { control } = replica;
  const addresses = metaAddresses(replica);
  const bar = page.locator('[data-inlay="bar"]');
  const picker = page.locator('[data-inlay="picker"]');
  const sent = async () => ofKind(await recordOf(page), 'metaSend').length;
  const draft = async () => (await draftsOf(page))[0]?.text ?? '';

  await stage.step('the-customer-writes-on-instagram', page, async () => {
    const text = 'Hi! Did my message on Facebook reach you?';
    control.messageArrives({ place: 'instagram', author, text, sentAt: Date.now() - 5.5 * MINUTE });
    await page.goto(addresses.direct);
    await page.locator(`span[title="${name}"]`).first().click();
    await expect(bar.locator('strong')).toHaveText(name, { timeout: 20_000 });
    await expect(page.locator('.direct-row.chosen [data-inlay="badge"]')).toContainText('5m');
  });

  await stage.step('a-reply-is-put-into-instagram', page, async () => {
    await page.locator('.direct-composer [data-lexical-editor="true"]').click();
    await page.keyboard.type('/check');
    await expect(picker.getByRole('option').first()).toContainText('Looking into it');
    await page.keyboard.press('Enter');
    await expect.poll(draft).toContain('Hi Dewi');
    await expect(picker.getByRole('option')).toHaveCount(0);
    expect(await sent()).toBe(0);
  });

  await stage.step('the-human-sends-it-on-instagram', page, async () => {
    await page.keyboard.press('Enter');
    await expect.poll(sent).toBe(1);
    await expect(bar.getByText(waitEnglish.notWaiting)).toBeVisible({ timeout: 15_000 });
  });

  await stage.step('the-customer-comments-on-instagram', page, async () => {
    const text = 'Will you ship to Bandung this week?';
    const sentAt = Date.now() - 4.5 * MINUTE;
    const { comment } = control.commentArrives({ platform: 'instagram', author, text, sentAt });
    await page.goto(addresses.instagramPost);
    const row = page.locator('.ig-comment').filter({ has: page.locator(`a[href*="/c/${comment.id}/"]`) });
    await expect(row.locator('[data-inlay="badge"]')).toContainText('4m', { timeout: 20_000 });
    await row.getByRole('button', { name: 'Reply', exact: true }).click();
    await expect.poll(draft).toBe(`@${author} `);
  });

  await stage.step('what-instagram-put-there-stays', page, async () => {
    await page.keyboard.type('/check');
    await expect(picker.getByRole('option').first()).toContainText('Looking into it');
    await page.keyboard.press('Enter');
    await expect.poll(draft).toContain(`@${author} Hi there`);
    await expect(picker.getByRole('option')).toHaveCount(0);
    expect(await sent()).toBe(0);
  });

  await stage.step('the-human-publishes-it-on-instagram', page, async () => {
    await page.locator('form').getByRole('button', { name: 'Post', exact: true }).click();
    await expect.poll(sent).toBe(1);
    await page.locator('.ig-replies').first().getByRole('button').first().click();
    await expect(page.locator('.ig-replies .ig-comment').last()).toContainText('Hi there');
  });
}
