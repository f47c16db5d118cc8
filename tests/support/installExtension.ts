import type { BrowserContext } from 'playwright-core';

/** Commands of the browser's own debugger that Playwright has no types for. */
interface ExtensionDebugger {
  send(
    method: 'Extensions.loadUnpacked',
    parameters: { readonly path: string },
  ): Promise<{ readonly id: string }>;
  send(method: 'Extensions.uninstall', parameters: { readonly id: string }): Promise<unknown>;
  detach(): Promise<void>;
}

async function debuggerOf(context: BrowserContext): Promise<ExtensionDebugger> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session) return session as ExtensionDebugger;
  throw new Error('This browser gives no access to its debugger, so no extension can be loaded.');
}

/**
 * @param folder absolute path of a built extension
 * @returns the extension's id
 */
export async function installExtension(context: BrowserContext, folder: string): Promise<string> {
  const session = await debuggerOf(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}

/** Takes an extension away with all that the browser keeps for it, as a person does on the page of extensions. */
export async function uninstallExtension(context: BrowserContext, id: string): Promise<void> {
  const session = await debuggerOf(context);
  await session.send('Extensions.uninstall', { id });
  await session.detach();
}
