import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { deskTr } from '../../lib/i18n/catalogues/desk/tr';
import { barEnglish } from '../../lib/i18n/catalogues/overlay/bar.en';
import { waitEnglish } from '../../lib/i18n/catalogues/overlay/wait.en';
import type { Post } from '../../tests/replica/world/model';
import { type Browser, launch } from '../../tests/support/launch';
import { draftsOf, ofKind, recordOf } from '../../tests/support/replicaPage';
import { requestsOfExtension, watchRequests } from '../../tests/support/requestWatch';
import { type Replica, startReplica } from '../../tests/support/startReplica';
import { ordinaryRequests, visit, visitMeta } from '../../tests/support/visit';
import { buildExtension } from './build';
import { theSiteNoticedNothing } from './siteRecord';
import { createStage, type Stage } from './stage';
import { readStoredNumbers } from './storedNumbers';
import { workInChat } from './workInChat';
import { workOnFacebook } from './workOnFacebook';
import { workOnInstagram } from './workOnInstagram';

const SEED = 7;
const MENTIONS = 'https://x.com/notifications/mentions';
const CUSTOMER = { handle: 'dewi_larasati', name: 'Dewi Larasati' };
const TAG = 'late delivery';
/** Everywhere somebody was answered. */
const CHANNELS = [
  'x/mention',
  'x/message',
  'facebook/comment',
  'facebook/message',
  'instagram/message',
  'instagram/comment',
] as const;

/**
 * Plays a shift without a window: a script types, clicks and presses Send as the human would.
 * @param folder where pictures and `summary.json` go; what was there of an earlier run is removed
 * @returns exit code of the process: 0 only if every step went well
 */
export async function playShift(folder: string): Promise<number> {
  // Closed shadow roots are closed to this script as well, hence the build whose only difference is that they are open.
  const extension = buildExtension('e2e');
  await mkdir(folder, { recursive: true });
  const earlier = (await readdir(folder)).filter((file) => /^(\d\d-.*\.png|summary\.json)$/.test(file));
  await Promise.all(earlier.map((file) => rm(path.join(folder, file))));
  const replica = await startReplica({ seed: SEED });
  const browser = await launch({ extension, args: replica.chromiumArgs });
  const stage = createStage(folder);
  const { seen } = watchRequests(browser.context);
  try {
    const popup = await work(stage, browser, replica);
    const without = await ordinaryRequests(replica, [visit, visitMeta]);
    const requests = requestsOfExtension(seen, without);
    await stage.step('no-request-left-the-extension', undefined, async () => expect(requests).toEqual([]));
    const summary = {
      steps: stage.results,
      ...(await readStoredNumbers(popup)),
      requestsByExtension: requests.length,
    };
    await writeFile(path.join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  } finally {
    await browser.close();
    await replica.close();
  }
  const failed = stage.results.filter(({ ok }) => !ok);
  console.log(
    `\n${stage.results.length - failed.length} of ${stage.results.length} steps went well. See ${folder}`,
  );
  return failed.length === 0 ? 0 : 1;
}

/** The shift itself. @returns the popup's page */
async function work(stage: Stage, browser: Browser, replica: Replica): Promise<Page> {
  const { control } = replica;
  const page = await browser.context.newPage();
  const badges = page.locator('[data-inlay="badge"] .badge');
  const bar = page.locator('[data-inlay="bar"]');
  const picker = page.locator('[data-inlay="picker"]');
  const composer = page.getByTestId('tweetTextarea_0');
  const written: Post[] = [];

  await stage.step('mentions-bear-badges', page, async () => {
    await page.goto(MENTIONS);
    await expect(badges.filter({ hasText: /\d+[mh]/ }).first()).toBeVisible({ timeout: 20_000 });
  });

  await stage.step('a-customer-writes', page, async () => {
    const sentAt = Date.now() - 12.5 * 60_000;
    const text = '@kopikita paket saya belum sampai juga, pesanan 88214. Kapan dikirim?';
    written.push(control.arrive({ author: CUSTOMER.handle, text, language: 'id', sentAt }, CUSTOMER));
    control.arriveNext();
    const row = page.locator('article', { has: page.locator(`a[href$="/status/${written[0]?.id}"]`) });
    await expect(row.locator('[data-inlay="badge"]')).toContainText('12m');
  });

  await stage.step('the-mention-is-opened', page, async () => {
    await page.getByText('paket saya belum sampai juga').click();
    await expect(page).toHaveURL(new RegExp(`/status/${written[0]?.id}`));
    await expect(bar.getByText(CUSTOMER.name)).toBeVisible();
  });

  await stage.step('a-tag-is-set', page, async () => {
    await bar.getByRole('button', { name: barEnglish.addTag }).click();
    await page.keyboard.type(TAG);
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('button', { name: barEnglish.removeTag(TAG) })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(badges.first()).toContainText(TAG);
  });

  await stage.step('a-priority-is-set', page, async () => {
    await bar.getByLabel(barEnglish.priority).selectOption('high');
    await expect(badges.first().locator('[data-priority="high"]')).toBeVisible();
  });

  await stage.step('a-reply-is-found', page, async () => {
    await composer.click();
    await page.keyboard.type('/cek');
    await expect(picker.getByRole('option').first()).toContainText('Sedang dicek');
  });

  await stage.step('the-reply-is-inserted', page, async () => {
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await draftsOf(page))[0]?.text ?? '').toContain('Halo Dewi');
    await expect(picker.getByRole('option')).toHaveCount(0);
    expect(ofKind(await recordOf(page), 'send')).toEqual([]);
  });

  await stage.step('the-human-sends-it', undefined, async () => {
    await page.getByTestId('tweetButtonInline').click();
    await expect.poll(async () => ofKind(await recordOf(page), 'send').length).toBe(1);
  });

  await stage.step('the-clock-stops', page, async () => {
    await expect(bar.getByText(waitEnglish.notWaiting)).toBeVisible({ timeout: 15_000 });
  });

  await stage.step('it-is-resolved', page, async () => {
    await bar.getByRole('button', { name: barEnglish.resolve }).click();
    await expect(bar.getByRole('button', { name: barEnglish.reopen })).toBeVisible();
  });

  await stage.step('the-list-tells-who-still-waits', page, async () => {
    control.setTheme('dark');
    control.setLanguage('tr');
    await page.goBack();
    await expect(badges.filter({ hasText: TAG }).first()).toBeVisible();
  });

  await workInChat(stage, page, control, CUSTOMER);
  await workOnFacebook(stage, page, replica, CUSTOMER);
  await workOnInstagram(stage, page, replica, CUSTOMER);

  const popup = await browser.openPopup();
  await popup.setViewportSize({ width: 380, height: 600 });
  await stage.step('the-popup-shows-the-numbers', popup, async () => {
    await expect(popup.getByText('12m').first()).toBeVisible();
    const { conversations, messages, firstResponseTime } = await readStoredNumbers(popup);
    expect(conversations).toBeGreaterThan(5);
    expect(messages).toBeGreaterThan(10);
    for (const channel of CHANNELS) expect(firstResponseTime[channel]?.count, channel).toBeGreaterThan(0);
  });

  const settings = await browser.openExtensionPage('desk.html');
  await stage.step('the-settings-speak-turkish', settings, async () => {
    await settings.getByRole('combobox').first().selectOption('tr');
    await expect(settings.getByRole('heading', { name: deskTr.language })).toBeVisible();
  });

  await stage.step('the-site-noticed-nothing', undefined, async () => {
    theSiteNoticedNothing(control.record());
  });
  return popup;
}
