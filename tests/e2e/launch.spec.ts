import { launch } from '../support/launch';
import { expect, test } from './fixtures';

const EXTENSION = process.env.INLAY_EXTENSION ?? '.output/chrome-mv3-e2e';

for (const loading of ['flag', 'debugger'] as const) {
  test(`the extension gets into the browser by ${loading}, and its popup opens`, async () => {
    const browser = await launch({ extension: EXTENSION, loading });
    try {
      expect(browser.extensionId).toMatch(/^[a-p]{32}$/);
      const popup = await browser.openPopup();
      await expect(popup.getByRole('heading').first()).toBeVisible();
    } finally {
      await browser.close();
    }
  });
}

test('a folder without an extension is named in the message', async () => {
  await expect(launch({ extension: '/nowhere' })).rejects.toThrow('No built extension in /nowhere');
});
