import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from '../../support/launch';
import type { Goal } from '../goal';
import { bundle } from '../harness/bundle';

/** Too large for a script in every tab, or of no use there. */
const BACKGROUND_ONLY = ['dexie', 'valibot', 'liquidjs', 'temporal-polyfill'];

/** Content scripts of other extensions in kB gzip, built by us in 2026-11 from their published sources. */
const OTHERS = { Briskine: 186, 'control-panel-for-twitter': 74 };

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

/** The popup with every script and style sheet that it loads until it shows its numbers, in the longest language. */
async function filesOfPopup(folder: string): Promise<string[]> {
  const browser = await launch({ extension: folder, context: { locale: 'tr-TR' } });
  try {
    const addresses = new Set<string>();
    browser.context.on('request', (request) => addresses.add(new URL(request.url()).pathname));
    const page = await browser.openPopup();
    await page.waitForSelector('html[lang=tr] main:not([aria-busy])');
    return [...addresses]
      .filter((address) => /\.(?:html|js|css)$/.test(address))
      .map((address) => join(folder, address));
  } finally {
    await browser.close();
  }
}

/** Packages of node_modules that a bundle holds code of. */
function packagesIn(modules: Iterable<string>): Set<string> {
  const names = [...modules].map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

async function packagesOfContentScripts(): Promise<Set<string>> {
  const packages = new Set<string>();
  for (const name of readdirSync('entrypoints')) {
    // The background and the extension's pages have folders of their own.
    if (!name.endsWith('.ts')) continue;
    const { modules } = await bundle(join('entrypoints', name));
    for (const found of packagesIn(modules.keys())) packages.add(found);
  }
  return packages;
}

/** The scripts that the manifest puts into pages by itself, for each platform. */
function scriptsOfPages(folder: string): string[][] {
  const manifest: { content_scripts?: { js?: string[] }[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  return (manifest.content_scripts ?? []).map(({ js = [] }) => js);
}

/** How much every page, and the popup, has to load. */
export const sizes: Goal = {
  id: '13',
  title: 'sizes',
  async measure({ extension }) {
    const folder = extension();
    const ofPages = scriptsOfPages(folder);
    const onDemand = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'background.js');
    const inFolder = (names: readonly string[]) => names.map((name) => join(folder, name));
    const packages = await packagesOfContentScripts();
    const size = (what: string, value: number, target?: number) => ({
      goal: '13',
      what,
      unit: 'kB' as const,
      samples: [value],
      isExact: true,
      ...(target === undefined ? {} : { target }),
    });
    return [
      ...ofPages.map((scripts) =>
        size(
          `${scripts.map((name) => basename(name))}, on every page, gzip`,
          kilobytes(inFolder(scripts)),
          30,
        ),
      ),
      ...onDemand.map((name) =>
        size(`${basename(name)}, loaded when first needed, gzip`, kilobytes(inFolder([name])), 30),
      ),
      size('  all content scripts together, gzip', kilobytes(inFolder([...ofPages.flat(), ...onDemand]))),
      ...Object.entries(OTHERS).map(([name, value]) => size(`  ${name}`, value)),
      size('popup with all it loads, gzip', kilobytes(await filesOfPopup(folder)), 70),
      {
        goal: '13',
        what: `of ${BACKGROUND_ONLY.join(', ')} in content scripts`,
        unit: '',
        samples: [BACKGROUND_ONLY.filter((name) => packages.has(name)).length],
        target: 0,
        isExact: true,
      },
    ];
  },
};
