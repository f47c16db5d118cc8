import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import type { Platform } from '../../lib/domain/vocabulary';
import type { TextFreePage } from '../../scripts/captureFixture/textFree';
import { bundlePageReader } from '../../scripts/readPage/bundlePageReader';
import { type Printed, test } from './contractTest';
import { fixturePages } from './pages';
import { leakedInto } from './secretsIn';

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];
const READER = fileURLToPath(new URL('../../scripts/captureFixture/textFree.ts', import.meta.url));
const WEEKS = 3;
/** Its ages are words, and words are made up. */
const READ_BY_WORDS = 'chat_light_dom_2026-11_ar';

/** What is read, without what it says. */
const shapeOf = ({ surfaces, rows, conversations, ambient, composers, unsupported }: Printed) => ({
  surfaces,
  unsupported,
  rows: rows.length,
  conversations: conversations.map(({ kind, messages }) => [
    kind,
    messages.map(({ direction }) => direction),
  ]),
  ambient: ambient.length,
  composers: composers.map(({ writes, place }) => [writes, place]),
});

for (const platform of PLATFORMS) {
  test(`${platform}: a captured fixture says nothing of its page, and is read like it`, async ({
    openPage,
  }) => {
    test.slow();
    const script = await bundlePageReader(READER);
    for (const { name, html, expected } of fixturePages(platform)) {
      const { page, read } = await openPage(expected.url, html);
      const before = shapeOf(await read(undefined, expected));
      const made = (await page.evaluate(
        `${script}; inlayPageReader.readTextFree(${JSON.stringify(expected.url)}, ${WEEKS})`,
      )) as TextFreePage;
      await page.close();
      expect.soft(leakedInto(made.html, expected), name).toEqual([]);

      if (name === READ_BY_WORDS) continue;
      const copy = await openPage(made.address, made.html);
      const again = shapeOf(await copy.read(undefined, expected));
      await copy.page.close();
      expect.soft(again, name).toEqual(before);
    }
  });
}
