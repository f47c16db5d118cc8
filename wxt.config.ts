import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { HOSTS } from './lib/platforms/hosts';

/** Native `Temporal` (Chrome 144) and the data-collection key of Firefox (140) set the floor. */
const MINIMUM_CHROME = '144';
const MINIMUM_FIREFOX = '140.0';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) => ({
    // Vite builds any mode but "production" with the tools of development in it.
    plugins: [preact({ devToolsEnabled: false })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    // Read by lib/overlay/shadowHost: only the e2e build opens its shadow roots.
    define: {
      __OPEN_SHADOW_ROOTS__: JSON.stringify(mode === 'e2e'),
      // Nothing else may differ, WXT's own log lines included.
      ...(mode === 'e2e' ? { 'import.meta.env.MODE': '"production"' } : {}),
    },
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
