import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import type { InsertResult } from '../../lib/composer/insertion';
import { bundle } from '../composer/bundle';
import type { Driver } from '../composer/runCase';
import { createCertificate } from '../replica/certificate';
import { launchFirefox } from './launchFirefox';

export interface FirefoxComposers extends Driver {
  /** The id of the editor that had the focus last, as far as the code under test knows. */
  lastEditor(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** The host page of `tests/composer` in Firefox, with the code under test as a content script beside it. */
export async function openComposers(executable: string): Promise<FirefoxComposers> {
  const script = await bundle('page.ts');
  const html = `<!doctype html><meta charset="utf-8"><div id="root"></div><script>${script.replaceAll('</', '<\\/')}</script>`;
  const { key, cert } = await createCertificate(['x.com']);
  const server = createServer({ key, cert }, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const extension = await writeExtension();
  const firefox = await launchFirefox({ executable, extension, serverPort: port });
  const page = await firefox.browser.newPage();
  await page.goto('https://x.com/');
  return {
    ...driverOf(page),
    lastEditor: () => call(page, 'lastEditor'),
    async close() {
      await firefox.close();
      server.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

async function writeExtension(): Promise<string> {
  const folder = path.resolve('.cache/firefox/composers');
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Inlay, composers only',
    version: '1',
    browser_specific_settings: { gecko: { id: 'composers@inlay.test' } },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['script.js'] }],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'script.js'), await bundle('contentScript.ts'));
  return folder;
}

const driverOf = (page: Page): Driver => ({
  reset: (version) => page.evaluate((wanted) => window.hostPage.reset(wanted), version),
  focus: async (editor) => {
    await page.locator(`#${editor}[rows], #${editor} [contenteditable], >>> #${editor}[rows]`).click();
  },
  focusElsewhere: () => page.locator('#elsewhere').click(),
  press: (keys) => press(page, keys),
  type: (text) => page.keyboard.type(text),
  fill: (editor, text) => page.evaluate((...draft) => window.hostPage.fill(...draft), editor, text),
  observe: (editor) => page.evaluate((name) => window.hostPage.observe(name), editor),
  settle: () => page.evaluate(() => window.hostPage.settled()),
  textOtherThan: (editor, text) =>
    page.evaluate((...last) => window.hostPage.textOtherThan(...last), editor, text),
  insert: (editor, text, options) => call<InsertResult>(page, 'insert', editor, text, options),
});

/** Asks the content script. */
async function call<Result>(page: Page, name: string, ...values: readonly unknown[]): Promise<Result> {
  const answer = await page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        const tell = (event: Event) => event instanceof CustomEvent && resolve(event.detail);
        document.addEventListener('composer-answered', tell, { once: true });
        document.dispatchEvent(new CustomEvent('composer-asked', { detail }));
      }),
    JSON.stringify({ name, values }),
  );
  return JSON.parse(answer).result;
}

/** @param keys such as "Control+Shift+z" */
async function press(page: Page, keys: string): Promise<void> {
  const held = keys.split('+') as KeyInput[];
  const key = held.pop();
  if (!key) return;
  for (const each of held) await page.keyboard.down(each);
  // With Shift, a letter is a capital one, as on a real keyboard.
  await page.keyboard.press(
    held.includes('Shift') && key.length === 1 ? (key.toUpperCase() as KeyInput) : key,
  );
  for (const each of held.reverse()) await page.keyboard.up(each);
}
