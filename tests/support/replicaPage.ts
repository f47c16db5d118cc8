import type { Page } from 'playwright-core';
import type { DraftView } from '../replica/site/shared/recorder';
import type { RecordEntry } from '../replica/world/model';

/** What the page noticed so far, in order. Begins anew with every load. */
export const recordOf = (page: Page): Promise<readonly RecordEntry[]> =>
  page.evaluate(() => window.__replica.record);

/** What is in the page's composers, from Draft.js's own model. */
export const draftsOf = (page: Page): Promise<readonly DraftView[]> =>
  page.evaluate(() => window.__replica.drafts());

type Kind = RecordEntry['kind'];

/** The entries of one kind. */
export const ofKind = <K extends Kind>(
  entries: readonly RecordEntry[],
  kind: K,
): readonly Extract<RecordEntry, { readonly kind: K }>[] =>
  entries.filter((entry): entry is Extract<RecordEntry, { readonly kind: K }> => entry.kind === kind);

/** Scrolls like a hand on a wheel, which the replica does not hold against anybody. */
export async function wheel(page: Page, distance: number): Promise<void> {
  const { width = 1280, height = 900 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(0, distance);
}
