import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { waitEnglish } from '../../lib/i18n/catalogues/overlay/wait.en';
import type { Person } from '../../tests/replica/world/model';
import { draftsOf, ofKind, recordOf } from '../../tests/support/replicaPage';
import type { Replica } from '../../tests/support/startReplica';
import { metaAddresses } from '../../tests/support/visit';
import type { Stage } from './stage';

const MINUTE = 60_000;

/** The part of the shift on Facebook: the customer comments on a post and writes to the Page, and is answered in both places. */
export async function workOnFacebook(
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

  await stage.step('the-customer-comments-on-facebook', page, async () => {
    control.setTheme('light');
    control.setLanguage('en');
    const text = 'Is the Toraja still available as whole beans?';
    const { comment } = control.commentArrives({
      platform: 'facebook',
      author,
      text,
      language: 'en',
      sentAt: Date.now() - 7.5 * MINUTE,
    });
    await page.goto(addresses.facebookPost);
    const article = page.getByRole('dialog').locator(`.comment:has(a[href*="comment_id=${comment.id}&"])`);
    await expect(article.locator('[data-inlay="badge"]')).toContainText('7m', { timeout: 20_000 });
    await article.getByRole('button', { name: 'Reply', exact: true }).click();
  });

  await stage.step('a-reply-is-put-under-the-comment', page, async () => {
    await page.keyboard.type('/check');
    await expect(picker.getByRole('option').first()).toContainText('Looking into it');
    await page.keyboard.press('Enter');
    await expect(picker.getByRole('option')).toHaveCount(0);
    const reply = async () => (await draftsOf(page)).find(({ place }) => place === 'reply')?.text ?? '';
    await expect.poll(reply).toContain('Hi Dewi');
    expect(await sent()).toBe(0);
  });

  await stage.step('the-human-publishes-it', page, async () => {
    await page.keyboard.press('Enter');
    await expect.poll(sent).toBe(1);
    await expect(page.getByRole('dialog').locator('.replies .comment').last()).toContainText('Hi Dewi');
  });

  await stage.step('the-customer-writes-to-the-page', page, async () => {
    const text = 'Hi, one more thing: could you send it to my office instead?';
    control.messageArrives({ place: 'page', author, text, sentAt: Date.now() - 6.5 * MINUTE });
    await page.goto(addresses.inbox);
    await page.locator('.thread-row').filter({ hasText: name }).click();
    await expect(bar.locator('strong')).toHaveText(name, { timeout: 20_000 });
    await expect(
      page.locator('.thread-row').filter({ hasText: name }).locator('[data-inlay="badge"]'),
    ).toContainText('6m');
  });

  await stage.step('a-reply-is-put-into-business-suite', page, async () => {
    await page.locator('.composer [data-lexical-editor="true"]').click();
    await page.keyboard.type('/check');
    await expect(picker.getByRole('option').first()).toContainText('Looking into it');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await draftsOf(page))[0]?.text ?? '').toContain('Hi Dewi');
    await expect(picker.getByRole('option')).toHaveCount(0);
    expect(await sent()).toBe(0);
  });

  await stage.step('the-human-sends-it-in-business-suite', page, async () => {
    await page.keyboard.press('Enter');
    await expect.poll(sent).toBe(1);
    await expect(bar.getByText(waitEnglish.notWaiting)).toBeVisible({ timeout: 15_000 });
  });
}
