import type { BrowserContext, Page } from 'playwright-core';

/** Nothing of a saved page may run or be fetched: it is only looked at. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * Opens HTML as if it were answered at an address, so that the page's own location and relative links are right.
 * No request leaves the browser.
 */
export async function openSavedPage(context: BrowserContext, url: string, html: string): Promise<Page> {
  const page = await context.newPage();
  let isAnswered = false;
  await page.route('**/*', async (route) => {
    if (isAnswered || !route.request().isNavigationRequest()) return route.abort('aborted');
    isAnswered = true;
    return route.fulfill({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: html,
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
