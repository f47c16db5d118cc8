import type { ReplicaTheme } from '../../world/model';

interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly border: string;
  readonly hover: string;
  readonly raised: string;
  /** Laid over the page while a dialog is open. */
  readonly mask: string;
}

/** X's own three palettes; colours of texts stand inline on the nodes there too. */
export const PALETTES: Readonly<Record<ReplicaTheme, Palette>> = {
  light: {
    background: 'rgb(255, 255, 255)',
    text: 'rgb(15, 20, 25)',
    muted: 'rgb(83, 100, 113)',
    border: 'rgb(239, 243, 244)',
    hover: 'rgba(15, 20, 25, 0.03)',
    raised: 'rgb(247, 249, 249)',
    mask: 'rgba(0, 0, 0, 0.4)',
  },
  dim: {
    background: 'rgb(21, 32, 43)',
    text: 'rgb(247, 249, 249)',
    muted: 'rgb(139, 152, 165)',
    border: 'rgb(56, 68, 77)',
    hover: 'rgba(255, 255, 255, 0.03)',
    raised: 'rgb(30, 39, 50)',
    mask: 'rgba(91, 112, 131, 0.4)',
  },
  dark: {
    background: 'rgb(0, 0, 0)',
    text: 'rgb(231, 233, 234)',
    muted: 'rgb(113, 118, 123)',
    border: 'rgb(47, 51, 54)',
    hover: 'rgba(231, 233, 234, 0.03)',
    raised: 'rgb(22, 24, 28)',
    mask: 'rgba(91, 112, 131, 0.4)',
  },
};

/** Paints what lies outside of React's tree: `html`, `body` and the browser's own frame. */
export function paintDocument(theme: ReplicaTheme): void {
  const palette = PALETTES[theme];
  document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  document.body.style.backgroundColor = palette.background;
  for (const [name, value] of Object.entries(palette)) document.body.style.setProperty(`--${name}`, value);
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', palette.background);
}
