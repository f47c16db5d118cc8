import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf, heavyPackages } from './walls/faults';
import { readSource } from './walls/source';

const paths = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);
const sources = new Map(paths.map((path) => [path, readSource(path, readFileSync(path, 'utf8'))] as const));

describe('the walls between the parts', () => {
  test('stand', () => {
    expect(paths).toContain('lib/domain/units.ts');
    expect([...sources.values()].flatMap(faultsOf)).toEqual([]);
  });

  test('keep heavy packages out of content scripts', () => {
    // The background and the extension's pages have folders of their own.
    const entries = paths.filter((path) => /^entrypoints\/[^/]+\.ts$/.test(path));
    expect(entries).toContain('entrypoints/panels.ts');
    expect(entries.flatMap((entry) => heavyPackages(entry, sources))).toEqual([]);
  });

  // Faults that are planted for the test alone: nothing of it is shipped, and the rule above would find it if it were.
  test.each([
    ['lib/domain/planted.ts', `import { db } from '../storage/database';`],
    ['lib/domain/planted.ts', `import type { Settings } from '../messaging/protocol';`],
    ['lib/domain/planted.ts', `export * from '../i18n/catalogue';`],
    ['lib/domain/planted.ts', `export const load = () => import('../storage/database');`],
    ['lib/domain/planted.ts', `export type Db = import('../storage/database').InlayDatabase;`],
    ['lib/domain/planted.ts', `import { readFileSync } from 'node:fs';`],
    ['lib/platforms/x/planted.ts', `import { xTexts } from '../../i18n/catalogue';`],
    ['lib/overlay/planted.ts', `import Dexie from 'dexie';`],
    ['components/bar/planted.tsx', `import { browser } from 'wxt/browser';`],
    ['components/bar/planted.tsx', `import { report } from '../../lib/reports/popupReport';`],
    ['components/popup/planted.tsx', `import browser from 'webextension-polyfill';`],
    ['lib/elsewhere/planted.ts', 'export const one = 1;'],
    ['lib/overlay/planted.ts', `document.querySelector('article');`],
    ['lib/overlay/planted.ts', `document.body['querySelectorAll']('article');`],
    ['lib/overlay/planted.ts', `target?.closest('article');`],
    ['lib/drift/planted.ts', `document.getElementsByTagName('article');`],
    ['lib/overlay/planted.ts', `host.innerHTML = text;`],
    ['lib/overlay/planted.ts', `host.insertAdjacentHTML('beforeend', text);`],
    [
      'components/bar/planted.tsx',
      'export const View = () => <p dangerouslySetInnerHTML={{ __html: text }} />;',
    ],
    ['lib/replies/planted.ts', `eval(body);`],
    ['lib/replies/planted.ts', `new Function(body);`],
    ['lib/jobs/planted.ts', `await fetch('https://example.com');`],
    ['lib/jobs/planted.ts', `await globalThis.fetch('https://example.com');`],
    ['lib/jobs/planted.ts', `new XMLHttpRequest();`],
    ['lib/jobs/planted.ts', `new WebSocket('wss://example.com');`],
    ['lib/jobs/planted.ts', `navigator.sendBeacon('https://example.com');`],
  ])('do not let pass: %s: %s', (path, code) => {
    expect(faultsOf(readSource(path, code))).not.toEqual([]);
  });

  test.each([
    ['lib/domain/planted.ts', `import type { EpochMs } from './units';`],
    ['lib/platforms/finder.ts', `export const first = () => document.querySelector('article');`],
    ['lib/composer/planted.ts', `editor.querySelector('[data-block]');`],
    ['entrypoints/planted.ts', `import { browser } from 'wxt/browser'; import '../lib/domain/units';`],
    [
      'lib/overlay/planted.ts',
      `// never eval(), never fetch()\nexport const dark = matchMedia('x').matches;`,
    ],
  ])('let pass: %s: %s', (path, code) => {
    expect(faultsOf(readSource(path, code))).toEqual([]);
  });

  test('see a heavy package behind other files, but not a mere type', () => {
    const planted = (files: Record<string, string>) =>
      new Map(Object.entries(files).map(([path, code]) => [path, readSource(path, code)] as const));
    const page = 'entrypoints/x.content.ts';
    const way = { [page]: `import '../lib/a';`, 'lib/b.ts': `import Dexie from 'dexie';` };
    expect(heavyPackages(page, planted({ ...way, 'lib/a.ts': `import { b } from './b';` }))).toEqual([
      `${page} → lib/a.ts → lib/b.ts → dexie`,
    ]);
    expect(heavyPackages(page, planted({ ...way, 'lib/a.ts': `import type { B } from './b';` }))).toEqual([]);
  });
});
