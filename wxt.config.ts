import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { HOSTS } from './lib/platforms/hosts';

/** Native `Temporal` (Chrome 144) and style sheets that content scripts may share (Firefox 153) set the floor. */
const MINIMUM_CHROME = '144';
const MINIMUM_FIREFOX = '153.0';

/** See lib/overlay/handover: two scripts in one page, one copy of the library. */
const SIGNALS_OF_FIRST_SCRIPT = {
  '@preact/signals-core': fileURLToPath(new URL('lib/overlay/sharedSignals.ts', import.meta.url)),
};

/** Dexie as it is for browsers of today: what its main entry adds for old ones takes two kilobytes of the popup. */
const DEXIE = 'dexie/dist/modern/dexie.mjs';

/** Those that share what the page's first script has loaded. */
const LATER_SCRIPTS = ['panels', 'picker', 'actions'];

/**
 * Writes every letter beyond ASCII as its escape. A single Turkish "ı" otherwise makes the browser keep the whole script
 * in two bytes a character, once per process. Such letters stand only in strings, templates and regular expressions.
 */
const inOneByteLetters: Plugin = {
  name: 'inlay:one-byte-letters',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') output.code = output.code.replace(/[^\0-\x7f]/g, escaped);
    }
  },
};

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Scripts of pages: those of the manifest, and those that the background puts there when they are needed. */
const IN_PAGES = ['content-script', 'unlisted-script'];

export default defineConfig({
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) return;
      const names = entrypoints.filter(({ type }) => IN_PAGES.includes(type)).map(({ name }) => name);
      if (names.length > 0) config.plugins = [...(config.plugins ?? []), inOneByteLetters];
      config.resolve = {
        ...config.resolve,
        alias: {
          ...config.resolve?.alias,
          // All but the background only ask and hear, which both browsers do with promises: no page pays for a polyfill.
          'wxt/browser': '@wxt-dev/browser',
          ...(names.some((name) => LATER_SCRIPTS.includes(name)) ? SIGNALS_OF_FIRST_SCRIPT : {}),
        },
      };
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: ({ mode, browser }) => ({
    // Vite builds any mode but "production" with the tools of development in it.
    plugins: [preact({ devToolsEnabled: false })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    // Read by lib/overlay/shadowHost: only the e2e build opens its shadow roots, only Firefox stops scripts dead.
    define: {
      __OPEN_SHADOW_ROOTS__: JSON.stringify(mode === 'e2e'),
      __SCRIPTS_STOP_DEAD__: JSON.stringify(browser === 'firefox'),
      // Nothing else may differ, WXT's own log lines included.
      ...(mode === 'e2e' ? { 'import.meta.env.MODE': '"production"' } : {}),
    },
    resolve: { alias: { dexie: DEXIE } },
    build: { target: 'es2023' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting'],
    host_permissions: HOSTS.map((host) => `https://${host}/*`),
    commands: {
      'open-replies': {
        suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' },
        description: '__MSG_commandOpenReplies__',
      },
      'save-selection': {
        suggested_key: { default: 'Ctrl+Shift+L', mac: 'Command+Shift+L' },
        description: '__MSG_commandSaveSelection__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'inlay@inlay.invalid',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
