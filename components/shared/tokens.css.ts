import { TAG_COLORS } from '../../lib/domain/event';
import { PALETTES, type Palette, TAG_PAINTS } from './palettes';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const COLOR_NAMES = Object.keys(PALETTES.light) as readonly (keyof Palette)[];

const colors = COLOR_NAMES.map(
  (name) => `--inlay-${kebab(name)}:light-dark(${PALETTES.light[name]},${PALETTES.dark[name]})`,
);

const tags = TAG_COLORS.flatMap((name) => {
  const [light, dark] = [TAG_PAINTS.light[name], TAG_PAINTS.dark[name]];
  return [
    `--inlay-tag-${name}:light-dark(${light.background},${dark.background})`,
    `--inlay-tag-${name}-text:light-dark(${light.text},${dark.text})`,
  ];
});

/**
 * Design tokens as a style sheet, for extension pages and for shadow roots alike: custom properties named
 * `--inlay-…` (`--inlay-on-accent`, `--inlay-tag-red`, `--inlay-tag-red-text`). In pixels only: the page's root
 * font size is not ours. Light or dark is decided by `color-scheme`, which a shadow host sets after the page's
 * theme and an extension page leaves to the system.
 */
export const tokensCss = `
:root{color-scheme:light dark}
:host,:root{
--inlay-font:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
--inlay-small:12px;--inlay-base:13px;--inlay-large:15px;
--inlay-radius:6px;--inlay-radius-large:10px;
--inlay-focus:2px solid var(--inlay-accent);
${[...colors, ...tags].join(';')}
}
`;
