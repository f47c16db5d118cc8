import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type Browser, launch } from '../../support/launch';
import type { Inbox } from '../year/fill';
import { bundle } from './bundle';

/** A page with one script of ours, in the extension's own origin. */
const pageWith = (script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Bench</title></head>
<body><div id="root"></div><script type="module" src="./${script}"></script></body></html>`;

/** The extension as it is shipped, with pages of the bench beside its own: the same database, the same rules. */
export async function addBenchPages(extension: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'inlay-bench-'));
  cpSync(extension, folder, { recursive: true });
  for (const [page, entry] of [
    ['year', 'tests/bench/world/yearWorld.ts'],
    ['write', 'tests/bench/world/writeWorld.ts'],
    ['search', 'tests/bench/search/searchWorld.ts'],
    ['empty', 'tests/bench/page/emptyPopup.tsx'],
  ] as const) {
    writeFileSync(path.join(folder, `bench-${page}.js`), (await bundle(entry)).code);
    writeFileSync(path.join(folder, `bench-${page}.html`), pageWith(`bench-${page}.js`));
  }
  return folder;
}

/** A browser's profile in which the extension holds an inbox. */
export interface FilledProfile {
  readonly inbox: Inbox;
  readonly profile: string;
  open(): Promise<Browser>;
}

const DAYS_PER_MESSAGE = 365 / 100_000;

/** Fills a profile of its own with so many messages: as many a day, whatever the number. */
export async function fillProfile(extension: string, messages: number): Promise<FilledProfile> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'inlay-year-'));
  const inbox: Inbox = { messages, days: Math.ceil(messages * DAYS_PER_MESSAGE), now: Date.now() };
  const open = () =>
    launch({ extension, profile, args: ['--js-flags=--max-old-space-size=4096 --expose-gc'] });
  const browser = await open();
  await browser.worker();
  // The background prepares a new database first.
  const popup = await browser.openPopup();
  await popup.waitForSelector('main:not([aria-busy])');
  const page = await browser.openExtensionPage('bench-year.html');
  await page.evaluate((asked) => year.fill(asked), inbox);
  await browser.close();
  return { inbox, profile, open };
}

export const remove = (folder: string): void => {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

export const openYear = async (browser: Browser): Promise<Page> =>
  browser.openExtensionPage('bench-year.html');
