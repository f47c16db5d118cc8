import { randomBytes } from 'node:crypto';
import type { SiteKind } from './sites';
import type { ReplicaState } from './state';
import { CHANGED_MARKUP } from './world/markup';
import { PAGE_ID } from './world/meta/model';
import type { Settings } from './world/model';

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

/** What a page is sent to begin with. X's pages hold no more of Meta's world than they need, which is nothing. */
function startOf(state: ReplicaState, { platform }: SiteKind) {
  const { world, settings, meta } = state;
  const markup = markupOf(settings, platform);
  const { people } = world;
  const start = platform === 'x' ? { world, settings } : { people, meta: meta.world, settings };
  return { ...start, ...(markup ? { markup } : {}) };
}

function markupOf({ markup }: Settings, platform: SiteKind['platform']) {
  if (markup === 'current') return undefined;
  return markup === 'changed' ? CHANGED_MARKUP[platform] : markup;
}

/** Meta's pages bear their theme as a class. */
const classOf = ({ theme }: Settings, { platform }: SiteKind): string =>
  platform === 'x' ? '' : ` class="${theme === 'light' ? '__fb-light-mode' : '__fb-dark-mode'}"`;

/** What Facebook tells its own scripts of who is signed in. */
function dataOf({ platform }: SiteKind, nonce: string): string {
  if (platform !== 'facebook') return '';
  const user = {
    ACCOUNT_ID: PAGE_ID,
    USER_ID: PAGE_ID,
    NAME: 'Kopi Kita',
    IS_BUSINESS_PERSON_ACCOUNT: false,
  };
  const define = [['CurrentUserInitialData', [], user, 270]];
  const data = JSON.stringify({ require: [['Bootloader', [], { define }]] });
  return `<script type="application/json" data-sjs nonce="${nonce}">${data}</script>\n`;
}

/** The page's empty house; the script fills it. */
export function renderShell(
  state: ReplicaState,
  site: SiteKind,
  version: string,
): { html: string; policy: string } {
  const nonce = randomBytes(16).toString('base64');
  const start = JSON.stringify(startOf(state, site)).replaceAll('<', '\\u003c');
  const html = `<!DOCTYPE html>
<html dir="ltr" lang="${state.settings.language}"${classOf(state.settings, site)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="theme-color" content="#FFFFFF">
<title>${site.title}</title>
<link rel="icon" href="/replica/icon.svg">
<link rel="stylesheet" href="/replica/site.css?${version}">
</head>
<body>
<div id="${site.root}"></div>
${dataOf(site, nonce)}<script type="application/json" id="replica-start" nonce="${nonce}">${start}</script>
<script type="module" nonce="${nonce}" src="/replica/site.js?${version}"></script>
</body>
</html>`;
  return { html, policy: contentSecurityPolicy(nonce) };
}

export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f1419"/><path d="M9 9l14 14M23 9L9 23" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/></svg>';

/** A picture of somebody: their first letter on a colour of their own. */
export function renderFace(name: string): string {
  const letter = [...name].find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '?';
  const hue = [...name].reduce((sum, each) => (sum * 31 + (each.codePointAt(0) ?? 0)) % 360, 7);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56"><rect width="56" height="56" fill="hsl(${hue} 45% 42%)"/><text x="28" y="38" font-family="sans-serif" font-size="28" fill="#fff" text-anchor="middle">${letter.toUpperCase()}</text></svg>`;
}

/** What the brand shows: a cup on a table, in colours of the post's own. */
export function renderPhoto(id: string): string {
  const hue = [...id].reduce((sum, each) => (sum * 31 + (each.codePointAt(0) ?? 0)) % 360, 7);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="62" fill="hsl(${hue} 35% 78%)"/><rect y="62" width="100" height="38" fill="hsl(28 38% 46%)"/><ellipse cx="48" cy="76" rx="30" ry="7" fill="#0003"/><path d="M26 44h44l-4 28q-1 5-6 5H36q-5 0-6-5z" fill="#fffdf8"/><path d="M69 49q14-2 12 9-2 10-15 10" fill="none" stroke="#fffdf8" stroke-width="5"/><ellipse cx="48" cy="44" rx="22" ry="5" fill="#3b2116"/><path d="M40 34q-4-5 0-10t0-10M54 34q-4-5 0-10t0-10" fill="none" stroke="#fff9" stroke-width="3" stroke-linecap="round"/></svg>`;
}

export const notReplicated = (host: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Replica</title></head><body><main><h1>${host.replace(/[^\w.:-]/g, '')}</h1><p>This site is not replicated yet.</p></main></body></html>`;
