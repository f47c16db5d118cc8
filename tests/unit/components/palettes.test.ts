import { describe, expect, test } from 'vitest';
import { PALETTES, type Palette, SCHEMES, TAG_PAINTS } from '../../../components/shared/palettes';
import { tokensCss } from '../../../components/shared/tokens.css';
import { TAG_COLORS } from '../../../lib/domain/event';

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const BACKGROUNDS = ['surface', 'raised', 'sunken'] as const;
const TEXTS = ['text', 'muted', 'accent', 'danger', 'warning', 'success'] as const;
const OTHER_PAIRS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['onAccent', 'accent'],
  ['accent', 'accentSoft'],
  ['text', 'accentSoft'],
  ['danger', 'dangerSoft'],
  ['text', 'dangerSoft'],
  ['warning', 'warningSoft'],
  ['text', 'warningSoft'],
  ['success', 'successSoft'],
];

describe.each(SCHEMES)('%s', (scheme) => {
  const palette = PALETTES[scheme];

  test.each(TEXTS.flatMap((text) => BACKGROUNDS.map((background) => [text, background] as const)))(
    '%s can be read on %s',
    (text, background) => {
      expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(OTHER_PAIRS)('%s can be read on %s', (text, background) => {
    expect(contrast(palette[text], palette[background])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(BACKGROUNDS)('edges of controls stand out from %s', (background) => {
    expect(contrast(palette.control, palette[background])).toBeGreaterThanOrEqual(3);
  });

  test.each(TAG_COLORS)('a %s tag can be read', (color) => {
    const { background, text } = TAG_PAINTS[scheme][color];
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });
});

test('sizes are in pixels, which do not depend on the page', () => {
  expect(tokensCss).not.toMatch(/\d(r?em|vw|vh)\b/);
});
