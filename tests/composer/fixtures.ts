import { type Browser, test as base, type CDPSession, type Page } from '@playwright/test';
import type { InsertResult } from '../../lib/composer/insertion';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { bundle } from './bundle';
import type { Observation } from './hostPage';
import type { Driver } from './runCase';
import type { InsertCallOptions } from './script';

export interface Composers extends Driver {
  readonly page: Page;
  insert(editor: string, text: string, options?: InsertCallOptions): Promise<InsertResult>;
  focus(editor: string): Promise<void>;
  observe(editor: string): Promise<Observation>;
  /** Text of the editor's own model. */
  model(editor: string): Promise<string>;
  findStops(
    editor: string,
    text: string,
    ranges: readonly { readonly from: number; readonly to: number }[],
  ): Promise<void>;
  selectStop(editor: string, index: number): Promise<boolean>;
  query(editor: string): Promise<string | undefined>;
  lastEditor(): Promise<string | undefined>;
  /** What an input method shows of the word it is putting together. */
  compose(word: string): Promise<void>;
  finishWord(word: string): Promise<void>;
  /** Puts the caret so many characters before the end. */
  leaveCaretAt(distanceFromEnd: number): Promise<void>;
}

/** One browser, one build and one page for all tests of a worker: the editors are made anew for each. */
export const test = base.extend<{ composers: Composers }, { workshop: Composers }>({
  workshop: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({
        executablePath: ensureChromium().path,
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      await use(await openWorkshop(browser));
      await browser.close();
    },
    { scope: 'worker' },
  ],
  composers: async ({ workshop }, use) => {
    await workshop.reset('current');
    await use(workshop);
  },
});

async function openWorkshop(browser: Browser): Promise<Composers> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><meta charset="utf-8"><div id="root"></div>');
  await page.addScriptTag({ content: await bundle('page.ts') });
  const session = await page.context().newCDPSession(page);
  const evaluate = await isolatedWorld(session, await bundle('script.ts'));
  const call = <Result>(name: string, ...values: unknown[]) =>
    evaluate(`composer.${name}(...${JSON.stringify(values)})`) as Promise<Result>;
  const observe = (editor: string) => page.evaluate((name) => window.hostPage.observe(name), editor);
  const editorAt = (id: string) =>
    page.locator(`#${id}:is(input, textarea, [contenteditable]), #${id} [contenteditable]`);
  return {
    page,
    reset: (version) => page.evaluate((wanted) => window.hostPage.reset(wanted), version),
    focus: (editor) => editorAt(editor).click(),
    focusElsewhere: () => page.locator('#elsewhere').click(),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    fill: (editor, text) =>
      page.evaluate(([name, draft]) => window.hostPage.fill(name, draft), [editor, text] as const),
    observe,
    settle: () => page.evaluate(() => window.hostPage.settled()),
    textOtherThan: (editor, text) =>
      page.evaluate(([name, last]) => window.hostPage.textOtherThan(name, last), [editor, text] as const),
    insert: (...values) => call('insert', ...values),
    model: async (editor) => (await observe(editor)).text,
    findStops: (...values) => call('findStops', ...values),
    selectStop: (...values) => call('selectStop', ...values),
    query: (editor) => call('query', editor),
    lastEditor: () => call('lastEditor'),
    async compose(word) {
      const [selectionStart, selectionEnd] = [word.length, word.length];
      await session.send('Input.imeSetComposition', { text: word, selectionStart, selectionEnd });
    },
    async finishWord(word) {
      await session.send('Input.insertText', { text: word });
    },
    async leaveCaretAt(distanceFromEnd) {
      await page.keyboard.press('Control+End');
      for (let left = distanceFromEnd; left > 0; left -= 1) await page.keyboard.press('ArrowLeft');
    },
  };
}

/** Runs our code where a content script's runs: beside the page's, over the same elements. */
async function isolatedWorld(session: CDPSession, script: string) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'inlay',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script);
  return evaluate;
}
