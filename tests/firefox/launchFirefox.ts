import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser } from 'puppeteer-core';
import { HOSTS } from '../../lib/platforms/hosts';
import { startConnectProxy } from './connectProxy';
import { chromeOf, type FirefoxChrome } from './firefoxChrome';

export interface FirefoxBrowser {
  readonly browser: Browser;
  /** What a page may not do: the browser's own side. */
  readonly chrome: FirefoxChrome;
  /** What was written to the console of a page or of the extension, and what the extension threw. */
  readonly noise: readonly string[];
  close(): Promise<void>;
}

interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Where the server listens that answers for all known hosts. */
  readonly serverPort: number;
}

const LAUNCH_TIMEOUT = 60_000;

/** English, and nothing that asks the network by itself. */
const QUIET_PREFERENCES = {
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'intl.locale.requested': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Consoles are copied to the standard output, that of the background among them, which no debugger of pages shows. */
const CONSOLE_PREFERENCES = {
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
};
const NOISE = /^console\.|moz-extension:/;
/** Parts of Firefox itself begin with their name, and say what it is about in the next line. */
const FIREFOX_ITSELF = /^console\.\w+: [\w.]+: $/;

// Under the project: a Firefox that came as a snap sees nothing in the system's temporary folder.
const PROFILES = path.resolve('.cache/firefox');

/**
 * Starts Firefox with its own empty profile and the extension, as about:debugging would load it.
 * @throws {Error} when the extension is not built, or Firefox does not start
 */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const extension = path.resolve(options.extension);
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(`No built extension in ${extension}. Build it first: see CONTRIBUTING.md`);
  }
  await mkdir(PROFILES, { recursive: true });
  const profile = await mkdtemp(path.join(PROFILES, 'profile-'));
  const proxy = await startConnectProxy(HOSTS, options.serverPort);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    userDataDir: profile,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    timeout: LAUNCH_TIMEOUT,
    // Both open the browser's own side to the debugger, the second from Firefox 159 on: see firefoxChrome.
    args: ['-remote-allow-system-access'],
    env: { ...process.env, MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1' },
    extraPrefsFirefox: {
      ...QUIET_PREFERENCES,
      ...CONSOLE_PREFERENCES,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  const noise: string[] = [];
  for (const stream of [browser.process()?.stdout, browser.process()?.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      if (NOISE.test(line) && !FIREFOX_ITSELF.test(line)) noise.push(line);
    });
  }
  const chrome = await chromeOf(browser);
  await browser.installExtension(extension);
  return {
    browser,
    chrome,
    noise,
    async close() {
      await browser.close();
      proxy.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
