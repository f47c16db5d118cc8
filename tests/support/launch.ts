import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Browser as PlainBrowser,
  type Worker,
} from 'playwright-core';
import { ensureChromium } from '../../scripts/setup/chromium.mjs';
import { installExtension } from './installExtension';

export interface LaunchOptions {
  /** Folder of the built extension; none when left out. */
  readonly extension?: string;
  /** Further command-line flags, such as `replica.chromiumArgs`. */
  readonly args?: readonly string[];
  /** A window needs a display: without one it is always headless. */
  readonly isHeadless?: boolean;
  /**
   * How the extension gets in: by flag where the browser heeds it, else through the debugger. `debugger` without an
   * extension lets them come and go later.
   */
  readonly loading?: 'flag' | 'debugger';
  /** A folder to keep the browser's profile in; a new one that is removed at the end when left out. */
  readonly profile?: string;
  readonly context?: BrowserContextOptions;
  /** Whether pages that are left are kept alive for the way back, as browsers do outside of tests. */
  readonly keepsLeftPages?: boolean;
  /** Folders of further extensions. */
  readonly neighbours?: readonly string[];
}

export interface Browser {
  readonly context: BrowserContext;
  /** Set when an extension was loaded. */
  readonly extensionId: string;
  /** The extension's background worker; it is started anew when it had been stopped. */
  worker(): Promise<Worker>;
  /** Opens the popup's page in a tab of its own. */
  openPopup(): Promise<Page>;
  /** Opens any page of the extension in a tab of its own. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

const WORKER_TIMEOUT = 15_000;

const VIEWPORT = { width: 1280, height: 900 };

/** Nothing that asks the network by itself, no first-run pages. */
const QUIET_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-gpu',
];

/** Chromium refuses to run sandboxed as root. */
const commonFlags = (): string[] => [...QUIET_FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const flagsFor = (loading: 'flag' | 'debugger', extensions: readonly string[]): string[] =>
  loading === 'debugger'
    ? ['--enable-unsafe-extension-debugging']
    : [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`];

/** @throws {Error} saying what to do when nothing was built there */
export function builtExtension(folder: string): string {
  const extension = path.resolve(folder);
  if (existsSync(path.join(extension, 'manifest.json'))) return extension;
  throw new Error(`No built extension in ${extension}. Build it first: npx wxt build --mode e2e`);
}

/** What tests do with a context in which an extension is, or none, whoever closes it in the end. */
export function browserOf(context: BrowserContext, extensionId: string, close: () => Promise<void>): Browser {
  const openExtensionPage = async (file: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${file}`);
    return page;
  };
  return {
    context,
    extensionId,
    worker: () => workerOf(context),
    openExtensionPage,
    openPopup: () => openExtensionPage('popup.html'),
    close,
  };
}

/** The background worker of the one extension that is loaded; it is waited for. */
export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_TIMEOUT }));

/**
 * Starts Chromium with its own empty profile, and the extension if one is given.
 * @throws {Error} saying what to do when the extension is not built or no Chromium can be had
 */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const { args = [], isHeadless = true, context: contextOptions = {} } = options;
  const { keepsLeftPages = false, neighbours = [] } = options;
  const extension = options.extension ? builtExtension(options.extension) : undefined;
  const extensions = [...(extension ? [extension] : []), ...neighbours];
  const profile = options.profile ?? (await mkdtemp(path.join(os.tmpdir(), 'inlay-profile-')));
  const browser = ensureChromium();
  const loading = options.loading ?? (browser.loadsExtensions ? 'flag' : 'debugger');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: isHeadless || !hasDisplay(),
    viewport: VIEWPORT,
    ...contextOptions,
    args: [
      ...commonFlags(),
      ...(extensions.length > 0 || options.loading === 'debugger' ? flagsFor(loading, extensions) : []),
      ...args,
    ],
    // Playwright's own flag would keep out what comes through the debugger.
    ignoreDefaultArgs: [
      ...(loading === 'debugger' ? ['--disable-extensions'] : []),
      ...(keepsLeftPages ? ['--disable-back-forward-cache'] : []),
    ],
  });
  if (loading === 'debugger') for (const folder of extensions) await installExtension(context, folder);
  const extensionId = extension ? new URL((await workerOf(context)).url()).host : '';
  return browserOf(context, extensionId, async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });
}

/** Starts Chromium without an extension, for many tests: each opens a profile of its own in it. */
export const launchPlain = (args: readonly string[]): Promise<PlainBrowser> =>
  chromium.launch({ executablePath: ensureChromium().path, args: [...commonFlags(), ...args] });

/** An empty profile of its own in a browser that others use as well, in the same shape as one with the extension. */
export async function openProfile(browser: PlainBrowser): Promise<Browser> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const refuse = () => Promise.reject(new Error('There is no extension in this browser.'));
  return {
    context,
    extensionId: '',
    worker: refuse,
    openPopup: refuse,
    openExtensionPage: refuse,
    close: () => context.close(),
  };
}
