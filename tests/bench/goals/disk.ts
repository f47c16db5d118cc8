import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Goal } from '../goal';

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** What a message takes on disk with everything that is kept about it, after the browser was closed. */
export const disk: Goal = {
  id: '11',
  title: 'bytes on disk',
  async measure({ inbox, isQuick }) {
    const { profile, inbox: filled, open } = await inbox(isQuick ? 10_000 : 100_000);
    // Opening it once more lets the browser tidy up what writing left behind.
    const browser = await open();
    await (await browser.openPopup()).waitForSelector('main:not([aria-busy])');
    await browser.close();
    return [
      {
        goal: '11',
        what: 'bytes on disk per message, with all that is kept about it',
        unit: '',
        samples: [bytesIn(join(profile, 'Default', 'IndexedDB')) / filled.messages],
        target: 450,
      },
    ];
  },
};
