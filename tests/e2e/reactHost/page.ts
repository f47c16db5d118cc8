import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build, type Rolldown } from 'vite';

const SHELL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>body{background:rgb(255,255,255);font:15px/20px sans-serif;margin:0}[data-testid=primaryColumn]{width:600px}
article{border-bottom:1px solid #ddd;padding:12px}.head{display:flex;justify-content:space-between}.name{display:flex;flex:1;gap:4px;min-width:0}</style>
</head><body><div id="react-root"></div><script src="/host.js"></script></body></html>`;

/** Serves the host page as X's notifications, from within the browser: nothing is asked of any network. */
export async function serveReactHost(context: BrowserContext): Promise<void> {
  const script = await bundleHost(path.join(import.meta.dirname, 'rows.ts'));
  await context.route('https://x.com/**', (route) => {
    const isScript = new URL(route.request().url()).pathname === '/host.js';
    return route.fulfill(
      isScript
        ? { contentType: 'text/javascript; charset=utf-8', body: script }
        : { contentType: 'text/html; charset=utf-8', body: SHELL },
    );
  });
}

/** @param input the script of a host page, made ready for a browser */
export async function bundleHost(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rollupOptions: { input, output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The host page was not bundled.');
  return chunk.code;
}
