import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { bundleHost } from '../../reactHost/page';
import { Mentions } from './mentions';

export const ROWS = 12;

/** Serves a page of X whose rows come with its markup and are taken over by React: at once, or with `#late` on demand. */
export async function serveHydratingHost(context: BrowserContext): Promise<void> {
  const script = await bundleHost(path.join(import.meta.dirname, 'script.ts'));
  const props = { count: ROWS, sentAt: new Date(Date.now() - 600_000).toISOString() };
  const markup = renderToString(h(Mentions, props));
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head>
<body><div id="react-root" data-props='${JSON.stringify(props)}'>${markup}</div><script src="/host.js"></script></body></html>`;
  await context.route('https://x.com/**', (route) => {
    const isScript = new URL(route.request().url()).pathname === '/host.js';
    return route.fulfill(
      isScript
        ? { contentType: 'text/javascript; charset=utf-8', body: script }
        : { contentType: 'text/html; charset=utf-8', body: page },
    );
  });
}
