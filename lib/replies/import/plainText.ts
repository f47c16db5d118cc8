const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};

/** Whether a text is marked up: only then are its signs anything but themselves. */
export const isMarkup = (text: string): boolean =>
  /<(?:p|br|div|span|b|i|strong|em|ul|ol|li|a|h[1-6]|table|img)\b[^>]*>/i.test(text);

/** The text of a piece of HTML: lines and list points stay, an address stands behind what leads to it. */
export function plainTextOf(markup: string): string {
  const lines = markup
    .replaceAll(/\r?\n/g, ' ')
    .replaceAll(/<(?:script|style)\b.*?<\/(?:script|style)>/gis, '')
    .replaceAll(
      /<a\b[^>]*\bhref\s*=\s*["']([^"']*)["'][^>]*>(.*?)<\/a>/gis,
      (_, address: string, shown: string) =>
        shown.includes(address.replace(/^https?:\/\//, '')) ? shown : `${shown} (${address})`,
    )
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<li\b[^>]*>/gi, '\n- ')
    .replaceAll(/<\/(?:p|h[1-6]|ul|ol|table)>/gi, '\n\n')
    .replaceAll(/<\/(?:div|tr)>/gi, '\n')
    .replaceAll(/<\/?[a-z][^>]*>/gi, '');
  return decodeEntities(lines)
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const decodeEntities = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
