import { isOurs } from './arguments';

/** What browsers and their add-ons write above a page they save. */
const SAVED_FROM = [
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
];
const TAG = /<(?:link|meta)\s[^>]*>/gi;
const TOLD_BY = [
  { sign: /\srel=["']?canonical["'\s/>]/i, address: /\shref=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i },
  { sign: /\sproperty=["']?og:url["'\s/>]/i, address: /\scontent=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i },
];

/**
 * The address that a saved page tells of itself: where it was saved from, else its canonical one, else the one for sharing.
 *
 * @returns undefined where it tells none on a host that Inlay may read
 */
export function ownAddressOf(html: string): string | undefined {
  // What people wrote stands in the body.
  const [head = ''] = html.split(/<body[\s>]/i, 1);
  const tags = head.replaceAll(/<script[\s>].*?<\/script>/gis, '').match(TAG) ?? [];
  const told = [
    ...SAVED_FROM.map((pattern) => pattern.exec(head)?.[1]),
    ...TOLD_BY.map(({ sign, address }) => {
      const [, double, single, bare] = address.exec(tags.find((tag) => sign.test(tag)) ?? '') ?? [];
      return double ?? single ?? bare;
    }),
  ];
  const addresses = told.map((address) => (address ?? '').replaceAll('&amp;', '&'));
  const found = addresses.find((address) => URL.canParse(address) && isOurs(new URL(address)));
  return found && new URL(found).href;
}
