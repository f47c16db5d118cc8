import { randomBytes } from 'node:crypto';
import type { ReplicaState } from './state';

/** As strict as the strictest of the real sites: no inline code, no eval, no HTML made from text. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The page's empty house; the script fills it. */
export function renderShell(state: ReplicaState, version: string): { html: string; policy: string } {
  const nonce = randomBytes(16).toString('base64');
  const start = JSON.stringify({ world: state.world, settings: state.settings }).replaceAll('<', '\\u003c');
  const html = `<!DOCTYPE html>
<html dir="ltr" lang="${state.settings.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="theme-color" content="#FFFFFF">
<title>X</title>
<link rel="icon" href="/replica/icon.svg">
<link rel="stylesheet" href="/replica/site.css?${version}">
</head>
<body>
<div id="react-root"></div>
<script type="application/json" id="replica-start" nonce="${nonce}">${start}</script>
<script type="module" nonce="${nonce}" src="/replica/site.js?${version}"></script>
</body>
</html>`;
  return { html, policy: contentSecurityPolicy(nonce) };
}

export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f1419"/><path d="M9 9l14 14M23 9L9 23" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/></svg>';

export const notReplicated = (host: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Replica</title></head><body><main><h1>${host.replace(/[^\w.:-]/g, '')}</h1><p>This site is not replicated yet.</p></main></body></html>`;
