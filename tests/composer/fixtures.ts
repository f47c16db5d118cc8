import { type Browser, test as base, type CDPSession, type Page } from '@playwright/test';
import type { InsertResult } from '../../lib/composer/insertText';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { bundle } from './bundle';

export const DRAFT = '[aria-label="draft"]';

export interface Composers {
  readonly page: Page;
  insert(
    selector: string,
    text: string,
    options?: { replacesQuery?: boolean; mayWrite?: boolean },
  ): Promise<InsertResult>;
  query(selector: string): Promise<string | undefined>;
  /** Text of the editor's own model. */
  model(editor: 'draft' | 'field' | 'plain'): Promise<string>;
  /** Puts the caret of the Draft.js editor so many characters from its end. */
  leaveCaretAt(distanceFromEnd: number): Promise<void>;
  sends(): Promise<number>;
  errors(): Promise<string[]>;
}

/** One browser and one build for all tests of a worker. */
interface Workshop {
  readonly browser: Browser;
  readonly pageBundle: string;
  readonly scriptBundle: string;
}

export const test = base.extend<{ composers: Composers }, { workshop: Workshop }>({
  workshop: [
    async ({ playwright }, use) => {
      const browser = await playwright.chromium.launch({
        executablePath: ensureChromium().path,
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      await use({
        browser,
        pageBundle: await bundle('page.ts'),
        scriptBundle: await bundle('script.ts'),
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
  composers: async ({ workshop }, use) => {
    const page = await workshop.browser.newPage();
    await page.setContent('<!doctype html><meta charset="utf-8"><div id="root"></div>');
    await page.addScriptTag({ content: workshop.pageBundle });
    await page.locator(DRAFT).waitFor();
    const evaluate = await isolatedWorld(await page.context().newCDPSession(page), workshop.scriptBundle);
    await use({
      page,
      insert: (...call) => evaluate(`composer.insert(...${JSON.stringify(call)})`) as Promise<InsertResult>,
      query: (selector) =>
        evaluate(`composer.query(${JSON.stringify(selector)})`) as Promise<string | undefined>,
      model: (editor) => page.evaluate((name) => window.hostPage.text(name), editor),
      async leaveCaretAt(distanceFromEnd) {
        await page.keyboard.press('Control+End');
        for (let left = distanceFromEnd; left > 0; left -= 1) await page.keyboard.press('ArrowLeft');
      },
      sends: () => page.evaluate(() => window.hostPage.sends),
      errors: () => page.evaluate(() => window.hostPage.errors),
    });
    await page.close();
  },
});

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
