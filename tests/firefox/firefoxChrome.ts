import type { Browser, Page } from 'puppeteer-core';
import type { StoredMessage } from '../e2e/storedMessages';
import type { SeenRequest } from '../support/requestWatch';

/** The identifier in the manifest: see wxt.config.ts. */
const EXTENSION = 'inlay@inlay.invalid';

/** Questions to the browser's own side, which Firefox calls chrome: it sees what no page does. */
export interface FirefoxChrome {
  /** All requests of sites and extensions since the start; not those that Firefox makes for itself. */
  requests(): Promise<readonly SeenRequest[]>;
  /** Such as `running` or `stopped`. */
  backgroundState(): Promise<string>;
  /** Ends the background the way Firefox does when nothing happened for half a minute. */
  stopBackground(): Promise<void>;
  /** What the background has written down, from the extension's own database. */
  storedMessages(): Promise<readonly StoredMessage[]>;
  /** Puts rows into the extension's own database, past its editors. */
  store(rows: { readonly [table: string]: object }): Promise<void>;
  /** Switches the extension off, as its user may in about:addons. */
  disableExtension(): Promise<void>;
  enableExtension(): Promise<void>;
  /** Opens the popup's page in a tab of its own. */
  openPopup(): Promise<Page>;
}

/** What puppeteer has inside: its own commands all speak of pages. */
interface Connected {
  readonly connection: {
    send(method: 'browsingContext.getTree', parameters: object): Promise<{ readonly result: Tree }>;
    send(method: 'script.evaluate', parameters: object): Promise<{ readonly result: Evaluation }>;
  };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluation {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** @throws {Error} when Firefox was not started with `-remote-allow-system-access` */
export async function chromeOf(browser: Browser): Promise<FirefoxChrome> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [browserWindow] = tree.result.contexts;
  if (browserWindow === undefined) throw new Error('Firefox shows no window of its own to the debugger.');

  /** Runs the body of an async function there, with the extension's `policy` in reach. */
  const ask = async <Answer>(body: string): Promise<Answer> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => {
        const policy = WebExtensionPolicy.getByID('${EXTENSION}');
        ${body}
      })().then((answer) => JSON.stringify(answer ?? null))`,
      target: { context: browserWindow.context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result?.value ?? 'null');
  };

  await ask(WATCH_REQUESTS);
  return {
    requests: () => ask('return inlayRequests'),
    backgroundState: () => ask('return String(policy.extension.backgroundState)'),
    stopBackground: () => ask('await policy.extension.terminateBackground()'),
    storedMessages: () => ask(STORED_MESSAGES),
    store: (rows) => ask(`const rows = ${JSON.stringify(rows)}; ${STORE}`),
    disableExtension: () => ask(`await (await AddonManager.getAddonByID('${EXTENSION}')).disable()`),
    enableExtension: () => ask(`await (await AddonManager.getAddonByID('${EXTENSION}')).enable()`),
    async openPopup() {
      const before = new Set(browser.targets());
      // The debugger's own navigation is refused such addresses.
      await ask(`gBrowser.selectedTab =
        gBrowser.addTrustedTab('moz-extension://' + policy.mozExtensionHostname + '/popup.html')`);
      const target = await browser.waitForTarget((each) => !before.has(each));
      const page = await target.page();
      if (page === null) throw new Error('Firefox opened no tab for the popup.');
      await page.waitForFunction(() => location.protocol === 'moz-extension:');
      return page;
    },
  };
}

// What a content script asks for is asked in the name of its page. The principal of Firefox itself is no content's.
const WATCH_REQUESTS = `
  globalThis.inlayRequests = [];
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIChannel);
    const maker = loadInfo?.triggeringPrincipal;
    if (!maker?.isContentPrincipal) return;
    inlayRequests.push({ url: URI.spec, isFromExtension: maker.addonPolicy?.id === '${EXTENSION}' });
  }, 'http-on-modify-request');`;

const STORED_MESSAGES = `
  return new Promise((resolve, reject) => {
    const opening = indexedDB.openForPrincipal(policy.extension.principal, 'inlay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = opening.result.transaction('messages').objectStore('messages').getAll();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result);
      };
    };
  });`;

const STORE = `
  return new Promise((resolve, reject) => {
    const opening = indexedDB.openForPrincipal(policy.extension.principal, 'inlay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(Object.keys(rows), 'readwrite');
      for (const [table, row] of Object.entries(rows)) writing.objectStore(table).put(row);
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });`;
