import { signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import { createStyleSheet } from './shadowHost';

export type ColorScheme = 'light' | 'dark';

export interface Theme {
  /** Adopted by every host of ours: style sheets then choose by `light-dark()`. Changing it restyles all at once. */
  readonly sheet: CSSStyleSheet;
  readonly scheme: ReadonlySignal<ColorScheme>;
  /** Looks at the page's background again. Costs a style recalculation: for quiet moments. */
  refresh(): void;
}

/**
 * Light or dark, told by a colour as `getComputedStyle` writes it: `rgb(r, g, b)`, perhaps with an alpha.
 * A see-through background says nothing.
 */
export function schemeOf(backgroundColor: string): ColorScheme | undefined {
  const [red, green, blue, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  // Rec. 601 luma: enough to tell a dark page from a light one.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Follows the page's own theme (X: light, dim, dark), which need not be the browser's. */
export function createTheme(page: Document): Theme {
  const sheet = createStyleSheet('');
  const scheme = createSignal<ColorScheme>('light');

  const apply = (next: ColorScheme) => {
    scheme.value = next;
    sheet.replaceSync(`:host { color-scheme: ${next} !important; }`);
  };

  apply('light');
  return {
    sheet,
    scheme,
    refresh() {
      const painted = [page.body, page.documentElement].filter((element) => element !== null);
      const found = painted.map((element) => schemeOf(getComputedStyle(element).backgroundColor));
      const next = found.find((candidate) => candidate !== undefined) ?? 'light';
      if (next !== scheme.value) apply(next);
    },
  };
}
