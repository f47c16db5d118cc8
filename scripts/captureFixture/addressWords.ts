/** Parts of the sites' own addresses; whatever else stands in one is somebody's. */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  `i chat status messages t e2ee latest inbox all messenger instagram_direct whatsapp direct requests hidden general
  p reel reels tv c r posts photo photos videos video watch permalink groups home explore notifications mentions
  search with_replies compose post media profile.php photo.php story.php permalink.php ad_center create boostpost
  share www web business facebook instagram x com`
    .trim()
    .split(/\s+/),
);

/** Names of parameters that tell what an address is about. */
export const PARAMETERS: ReadonlySet<string> = new Set([
  'asset_id',
  'comment_id',
  'fbid',
  'id',
  'mailbox_id',
  'page_id',
  'reply_comment_id',
  'section',
  'selected_item_id',
  'story_fbid',
  'thread_type',
  'v',
]);

/** Of a parameter whose value is a word of the site. */
export const isSiteWord = (name: string, value: string): boolean =>
  (name === 'thread_type' && /^[A-Z_]{3,20}$/.test(value)) ||
  (name === 'section' && /^[a-z]{3,12}$/.test(value));

/** An address of the site as its own readers take it apart, with everything in it made up that is somebody's. */
export function fakeAddress(address: string, page: URL, fake: (text: string) => string): string {
  if (!URL.canParse(address, page.href)) return '#';
  const url = new URL(address, page.href);
  if (!/^https?:$/.test(url.protocol)) return '#';
  const isOfSite = /(?:^|\.)(?:x|twitter|facebook|messenger|instagram)\.com$/.test(url.hostname);
  if (!isOfSite) return 'https://example.org/';
  const path = url.pathname
    .split('/')
    .map((part) => (ADDRESS_WORDS.has(part) ? part : fake(decoded(part))))
    .map(encodeURI)
    .join('/');
  const parameters = [...url.searchParams]
    .filter(([name]) => PARAMETERS.has(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(isSiteWord(name, value) ? value : fake(value))}`);
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `${/^https?:/.test(address) ? url.origin : ''}${path}${query}`;
}

/** As people read it; as it is where it is no proper address. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
