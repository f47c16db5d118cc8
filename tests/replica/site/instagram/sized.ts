import type { CSSProperties } from 'react';

/** Sizes as Instagram writes them: custom properties that its classes read. Their prefix changed once. */
export function sized(
  sizes: Readonly<Record<string, string>>,
  prefix: '--x-' | '--' = '--x-',
): CSSProperties {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`${prefix}${name}`, size]));
}

/** The two properties on every line of text. */
export const lineHeight = (height: string): CSSProperties =>
  sized({ '--base-line-clamp-line-height': height, lineHeight: height });
