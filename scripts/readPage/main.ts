import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { READABLE_HOSTS } from '../../lib/platforms/adapters';
import { findChromium } from '../setup/chromium.mjs';
import { readArguments, USAGE, UsageError } from './arguments';
import { bundlePageReader } from './bundlePageReader';
import { decodePage } from './decodePage';
import { openSavedPage } from './openSavedPage';
import { ownAddressOf } from './ownAddress';
import type { PageOptions } from './pageReader';

async function readSavedPage(html: string, options: PageOptions): Promise<unknown> {
  const script = await bundlePageReader();
  const browser = await chromium.launch({
    executablePath: findChromium()?.path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const context = await browser.newContext({ offline: true, serviceWorkers: 'block' });
    const page = await openSavedPage(context, options.url, html);
    return await page.evaluate(`${script}; inlayPageReader.readPage(${JSON.stringify(options)})`);
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { file, options } = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`There is no readable file ${file}.`);
  });
  const html = decodePage(bytes);
  const url = options.url ?? ownAddressOf(html);
  if (url === undefined) {
    throw new UsageError(
      '--url is missing, and the page does not tell its address. Which one did it have? Such as --url https://x.com/notifications',
    );
  }
  const { host } = new URL(url);
  if (!READABLE_HOSTS.includes(host)) {
    throw new UsageError(`Pages of ${host} cannot be read yet; those of ${READABLE_HOSTS.join(', ')} can.`);
  }
  console.log(JSON.stringify(await readSavedPage(html, { ...options, url }), null, 2));
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = isUsage ? 2 : 1;
});
