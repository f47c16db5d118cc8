/**
 * Who may import what. A part is a folder; the longest name that a file's path begins with is its part. Types count
 * as well: a part that knows another's types depends on it.
 */
export const WALLS: Readonly<Record<string, readonly string[]>> = {
  'lib/domain': [],
  'lib/drift': ['lib/domain'],
  'lib/platforms': ['lib/domain', 'lib/drift'],
  'lib/composer': [],
  'lib/messaging': ['lib/domain'],
  'lib/state': ['lib/domain', 'lib/messaging'],
  'lib/overlay': [
    'lib/domain',
    'lib/drift',
    'lib/platforms',
    'lib/composer',
    'lib/messaging',
    'lib/state',
    'lib/i18n',
    'components/bar',
    'components/picker',
    'components/shared',
  ],
  'lib/storage': ['lib/domain'],
  'lib/replies': ['lib/domain'],
  'lib/reports': ['lib/domain', 'lib/storage'],
  'lib/exports': ['lib/domain', 'lib/storage', 'lib/reports'],
  'lib/jobs': ['lib/domain', 'lib/storage', 'lib/messaging', 'lib/i18n'],
  'lib/i18n': ['lib/domain'],
  'components/shared': ['lib/domain', 'lib/state', 'lib/i18n'],
  'components/bar': ['components/shared', 'lib/domain', 'lib/state', 'lib/i18n'],
  'components/picker': ['components/shared', 'components/bar', 'lib/domain', 'lib/state', 'lib/i18n'],
  'components/popup': [
    'components/shared',
    'lib/domain',
    'lib/state',
    'lib/i18n',
    'lib/reports',
    'lib/replies',
  ],
  'components/desk': [
    'components/shared',
    'lib/domain',
    'lib/state',
    'lib/i18n',
    'lib/reports',
    'lib/replies',
  ],
  entrypoints: ['lib', 'components'],
};

/** Packages that are used, and by whom. What is not listed is used by nobody. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  dexie: ['lib/storage', 'lib/reports'],
  'wxt/browser': ['lib/messaging', 'lib/jobs', 'lib/overlay', 'entrypoints'],
  'wxt/utils': ['lib/overlay', 'lib/jobs', 'entrypoints'],
  valibot: ['lib/storage', 'lib/messaging', 'lib/replies'],
  '@noble/hashes': ['lib/storage'],
  papaparse: ['lib/exports', 'lib/replies'],
  liquidjs: ['lib/replies'],
  uplot: ['components/desk', 'entrypoints/desk'],
  preact: ['lib/overlay', 'components', 'entrypoints'],
  '@preact/signals': ['lib/state', 'lib/overlay', 'lib/reports', 'components', 'entrypoints'],
  '@preact/signals-core': ['lib/state', 'lib/overlay'],
};

/** A content script runs in every tab: these are too heavy for it, however far the import. */
export const TOO_HEAVY_FOR_PAGES = ['dexie', 'valibot', 'liquidjs', 'uplot', 'temporal-polyfill'];

/** The only places that look for elements: the finder on the host's page, the composer inside one editor. */
export const MAY_QUERY = ['lib/platforms/finder.ts', 'lib/composer/'];
