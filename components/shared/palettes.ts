import type { TagColor } from '../../lib/domain/event';

/** The looks there are. X's "dim" is dark too: our surfaces are opaque, so they need not match the page's. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a colour is for. Pairs meant for text on it keep a contrast of 4.5:1, edges of controls 3:1. */
export interface Palette {
  readonly surface: string;
  readonly raised: string;
  readonly sunken: string;
  readonly border: string;
  /** Edge of something that can be pressed or typed into. */
  readonly control: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  readonly danger: string;
  readonly dangerSoft: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly success: string;
  readonly successSoft: string;
  readonly shadow: string;
}

export const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    surface: '#ffffff',
    raised: '#ffffff',
    sunken: '#f4f6f8',
    border: '#d9dfe5',
    control: '#7b8794',
    text: '#14202b',
    muted: '#51606e',
    accent: '#0a6b62',
    onAccent: '#ffffff',
    accentSoft: '#dff3f0',
    danger: '#b42318',
    dangerSoft: '#fdecea',
    warning: '#8a4b00',
    warningSoft: '#fff3dc',
    success: '#0b6b3a',
    successSoft: '#e6f4ec',
    shadow: 'rgba(20, 32, 43, 0.18)',
  },
  dark: {
    surface: '#15191e',
    raised: '#1d2329',
    sunken: '#0e1216',
    border: '#323a43',
    control: '#7d8995',
    text: '#e9eef2',
    muted: '#a3afba',
    accent: '#4fd1c1',
    onAccent: '#05201d',
    accentSoft: '#123a36',
    danger: '#ff9a91',
    dangerSoft: '#47191a',
    warning: '#f7bd5b',
    warningSoft: '#3f2c08',
    success: '#68d59a',
    successSoft: '#103a25',
    shadow: 'rgba(0, 0, 0, 0.6)',
  },
};

interface TagPaint {
  readonly background: string;
  readonly text: string;
}

const paint = (background: string, text: string): TagPaint => ({ background, text });

/** How a tag's colour looks in each scheme. */
export const TAG_PAINTS: Readonly<Record<Scheme, Readonly<Record<TagColor, TagPaint>>>> = {
  light: {
    gray: paint('#e7ebef', '#3d4a57'),
    red: paint('#fde3e1', '#9a1b12'),
    orange: paint('#ffe6d1', '#8a3c00'),
    yellow: paint('#fff0b8', '#6b4e00'),
    green: paint('#dcf3e1', '#14602f'),
    teal: paint('#d5f2ef', '#0b5a55'),
    blue: paint('#dbeafe', '#1d4aa8'),
    purple: paint('#ece3ff', '#5b2fa8'),
    pink: paint('#fde2f0', '#98195f'),
  },
  dark: {
    gray: paint('#333d47', '#d5dde4'),
    red: paint('#511d1b', '#ffb9b3'),
    orange: paint('#4c2a0d', '#ffc48f'),
    yellow: paint('#443606', '#f5d765'),
    green: paint('#123f23', '#8fe0a9'),
    teal: paint('#0c3f3b', '#7fded3'),
    blue: paint('#1a3566', '#abcbff'),
    purple: paint('#3a2668', '#d0b9ff'),
    pink: paint('#521b3a', '#ffb2d8'),
  },
};
