import type { BrowserContext } from 'playwright-core';

/** One request as the debugger saw it. */
export interface SeenRequest {
  readonly url: string;
  /** The worker's or the extension page's own, as opposed to one made within a page of a site. */
  readonly isFromExtension: boolean;
}

/** Schemes that never leave the browser. */
const LOCAL_SCHEMES = ['chrome-extension:', 'moz-extension:', 'data:', 'blob:', 'about:'];

const isLocal = (url: string): boolean => LOCAL_SCHEMES.includes(new URL(url).protocol);

/**
 * Writes down every request that leaves a browser context: those of pages (with the content scripts in them), of
 * extension pages and of the background worker.
 */
export function watchRequests(context: BrowserContext): { readonly seen: readonly SeenRequest[] } {
  const seen: SeenRequest[] = [];
  context.on('request', (request) => {
    if (isLocal(request.url())) return;
    const worker = request.serviceWorker();
    const maker = worker ? worker.url() : (request.frame().url() ?? '');
    seen.push({ url: request.url(), isFromExtension: maker.startsWith('chrome-extension:') });
  });
  return { seen };
}

/**
 * The requests that are there because of the extension: its worker's and its pages' own, and those within the sites'
 * pages that the same visit without the extension did not make.
 *
 * @param withExtension what was seen while the extension was loaded
 * @param without what was seen on the same visit without it
 * @returns their addresses without query strings, which differ from visit to visit
 */
export function requestsOfExtension(
  withExtension: readonly SeenRequest[],
  without: readonly SeenRequest[],
): readonly string[] {
  const addressOf = ({ url }: SeenRequest) => url.split('?', 1)[0] ?? url;
  const ordinary = new Set(without.map(addressOf));
  return withExtension
    .filter((request) => request.isFromExtension || !ordinary.has(addressOf(request)))
    .map(addressOf);
}
