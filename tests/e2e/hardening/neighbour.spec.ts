import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Browser, launch } from '../../support/launch';
import { ofKind, recordOf } from '../../support/replicaPage';
import { expect, noiseOf, test } from '../fixtures';
import {
  badges,
  bar,
  button,
  composerOf,
  draftOf,
  openConversation,
  options,
  picker,
  placesOf,
} from './shift';

/**
 * Another extension, as many have one: a checker of texts that hears all keys, and lays a box over the whole page and a
 * button over every reply box, in a shadow root on top of everything.
 */
const NEIGHBOUR = `
const heard = [];
for (const type of ['keydown', 'keyup', 'input', 'focusin']) {
  window.addEventListener(type, (event) => {
    heard.push(type + ' ' + (event.key ?? ''));
    document.documentElement.setAttribute('data-neighbour-heard', heard.join(','));
  }, true);
}
addEventListener('load', () => {
  const host = document.createElement('neighbour-box');
  host.style.cssText = 'all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483647';
  const root = host.attachShadow({ mode: 'open' });
  const button = document.createElement('button');
  button.style.cssText = 'position: fixed; pointer-events: auto; width: 24px; height: 24px; right: 8px; bottom: 8px';
  button.textContent = 'N';
  button.onclick = () => button.setAttribute('data-pressed', '');
  root.append(button);
  document.documentElement.append(host);
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.isContentEditable) return;
    const { right, bottom } = target.getBoundingClientRect();
    Object.assign(button.style, { left: right - 30 + 'px', top: bottom - 30 + 'px', right: 'auto', bottom: 'auto' });
  });
});
`;

const manifest = (matches: readonly string[]) =>
  JSON.stringify({
    manifest_version: 3,
    name: 'Neighbour',
    version: '1.0',
    content_scripts: [{ matches, js: ['script.js'], run_at: 'document_start' }],
  });

let folder: string;
let browser: Browser;
let page: Page;
let noise: readonly string[];

test.beforeEach(async ({ replica, extension }) => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'inlay-neighbour-'));
  await writeFile(path.join(folder, 'manifest.json'), manifest(['https://x.com/*']));
  await writeFile(path.join(folder, 'script.js'), NEIGHBOUR);
  const args = replica.chromiumArgs;
  browser = await launch({ args, neighbours: [folder], ...(extension && { extension }) });
});
test.afterEach(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
  expect(noise).toEqual([]);
});

const open = async (address: string): Promise<Page> => {
  page = await browser.context.newPage();
  noise = noiseOf(page);
  await page.goto(`https://x.com${address}`);
  await expect(page.locator('neighbour-box')).toBeAttached();
  return page;
};

const heard = async () => (await page.locator('html').getAttribute('data-neighbour-heard')) ?? '';

for (const where of placesOf('mention')) {
  test(`beside another extension both work (${where})`, async ({ replica }) => {
    await openConversation(where, replica, open);
    await expect(badges(page).first()).toBeAttached();

    // Nothing of ours is open: the other one hears every key, and its button can be pressed.
    await composerOf(page).click();
    await page.keyboard.type('zq');
    await expect.poll(heard).toContain('keydown z');
    expect(await heard()).toContain('keyup q');
    await page.locator('neighbour-box button').click();
    await expect(page.locator('neighbour-box button')).toHaveAttribute('data-pressed', '');

    // Ours is open: it gets what is typed, all of it, and inserts.
    await button(page, 'Canned replies').click();
    await expect(picker(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.type('checking');
    await expect(picker(page).getByRole('combobox')).toHaveValue('checking');
    await expect(options(page).first()).toContainText('/checking');
    await page.keyboard.press('Enter');
    await expect(picker(page)).toHaveCount(0);
    await expect.poll(() => draftOf(page)).toMatch(/^zqHi /);

    // Closed again.
    await composerOf(page).press('End');
    await page.keyboard.type('w');
    await expect.poll(heard).toContain('keydown w');
    await bar(page).locator('select').selectOption('urgent');
    await expect(bar(page).locator('.choice')).toHaveAttribute('data-priority', 'urgent');
    await expect(page.locator('neighbour-box')).toHaveCount(1);
    expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
  });
}
