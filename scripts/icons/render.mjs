/**
 * Draws `public/icon/*.png` from the two SVG files beside this one, in Chromium: `node scripts/icons/render.mjs`.
 * To be run by hand after changing a drawing; the pictures are kept in the repository.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../setup/chromium.mjs';

/** The toolbar shows 16 and 32 pixels, where the fine drawing would blur. */
const DRAWINGS = { 16: 'small.svg', 32: 'small.svg', 48: 'icon.svg', 96: 'icon.svg', 128: 'icon.svg' };

/** @param {string} relative to this file */
const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const browser = await chromium.launch({
  executablePath: ensureChromium().path,
  args: ['--no-sandbox'],
});
try {
  for (const [edge, drawing] of Object.entries(DRAWINGS)) {
    const size = Number(edge);
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(pathOf(drawing), 'base64');
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
    await page.screenshot({ path: pathOf(`../../public/icon/${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
