/** The insertion matrix: which texts are put into which editors in which situations. Data only, for any browser. */

import type { LexicalVersion } from './hostPage';

/** Editors of the host page (`page.ts`), by name. */
export const EDITORS = [
  'draft',
  'sendingDraft',
  'lexical',
  'plainLexical',
  'formerLexical',
  'formerPlainLexical',
  'field',
  'formattingField',
  'chat',
] as const;
export type EditorName = (typeof EDITORS)[number];

/** Which version of Lexical the page has to have for an editor. */
export const versionFor = (editor: string): LexicalVersion =>
  editor.startsWith('former') ? 'former' : 'current';

/** What is inserted, by what is special about it. */
export const TEXTS: Readonly<Record<string, string>> = {
  'one line': 'Thanks, we are on it.',
  'several lines with an empty one between': 'Hello Ada,\n\nyour order is on its way.\nHave a good day!',
  'line breaks at both ends': '\nKind regards\n',
  'emoji made of several signs': '👨‍👩‍👧‍👦 thank you 🇮🇩 👍🏽 1️⃣',
  'from right to left': 'شكراً لتواصلك معنا، طلبك رقم 4711 (ABC) في الطريق.\nمع التحية',
  Turkish: 'Merhaba Ayşe Hanım,\n\nsiparişiniz yolda. İyi günler dileriz, ışıl ışıl!',
  Indonesian: 'Halo Kak Budi, pesanan Anda sudah kami kirim ya. Terima kasih!',
  'signs of HTML and an address': 'a <b>&amp; c</b>: https://example.org/?a=1&b=2#c "d" $e {{f}}',
  'forty lines': Array.from({ length: 40 }, (_, line) => `Line ${line + 1}`).join('\n'),
  'line breaks of Windows': 'Good morning,\r\n\r\nwe will look into it.\r\nKind regards',
  'no-break spaces': 'Total\u00a0: 1\u00a0250,00\u00a0€  (two  spaces)',
  'accents apart from their letters': 'Cafe\u0301, u\u0308ber, s\u0327ehir',
  'ten thousand signs': 'Lorem ipsum dolor sit amet. '.repeat(358).slice(0, 10_000),
};

/** How a draft stands in an editor when a text is asked for. */
export interface Situation {
  /** `^` is the caret; `[` and `]` are the ends of what is selected. */
  readonly draft: string;
  /** `typed` and still there, `left` for something else, or filled in by the page and `untouched` by anybody. */
  readonly reached: 'typed' | 'left' | 'untouched';
  /** The `/query` before the caret gives way to the text. */
  readonly replacesQuery?: boolean;
  /** Was inserted before, at the caret. */
  readonly earlierText?: string;
}

export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'an empty editor': { draft: '^', reached: 'typed' },
  'right behind what was typed': { draft: 'Hello ^', reached: 'typed' },
  'the middle of a line': { draft: 'before ^after', reached: 'typed' },
  'the beginning of a draft': { draft: '^after', reached: 'typed' },
  'the middle of several lines': { draft: 'first\nbefore ^after\nlast', reached: 'typed' },
  'an empty line': { draft: 'first\n^\nlast', reached: 'typed' },
  'a selection': { draft: 'keep [this] please', reached: 'typed' },
  'a selection across lines': { draft: 'first\nkeep [this\nand] that\nlast', reached: 'typed' },
  'all of a draft selected': { draft: '[all of it]', reached: 'typed' },
  'a draft that was left': { draft: 'before ^after', reached: 'left' },
  'a selection that was left': { draft: 'keep [this] please', reached: 'left' },
  'an editor nobody touched': { draft: '^', reached: 'untouched' },
  'a draft nobody touched': { draft: 'of yesterday\nsecond line ^', reached: 'untouched' },
  'a "/query"': { draft: 'Hello there [/late del]', reached: 'typed', replacesQuery: true },
  'a "/query" between lines that were left': {
    draft: 'first\n[/iade] tail\nlast',
    reached: 'left',
    replacesQuery: true,
  },
  'behind an earlier reply': { draft: '^', reached: 'typed', earlierText: 'Hello Ada, ' },
};

export interface Case {
  readonly editor: EditorName;
  readonly situation: string;
  readonly text: string;
}

/** Every text in every editor in every situation. */
export const allCases = (): readonly Case[] =>
  Object.keys(SITUATIONS).flatMap((situation) =>
    Object.keys(TEXTS).flatMap((text) => EDITORS.map((editor) => ({ editor, situation, text }))),
  );

/** Every editor in every other situation, and every text somewhere: for a browser that is slow to drive. */
export const sampledCases = (): readonly Case[] => {
  const texts = Object.keys(TEXTS);
  return Object.keys(SITUATIONS).flatMap((situation, row) =>
    EDITORS.flatMap((editor, column) => {
      if ((row + column) % 2 === 1) return [];
      const index = (row * EDITORS.length + column) % texts.length;
      return texts.slice(index, index + 1).map((text) => ({ editor, situation, text }));
    }),
  );
};

/** Every two of text, editor and situation together at least once. */
export const pairedCases = (): readonly Case[] =>
  Object.keys(SITUATIONS).flatMap((situation, row) =>
    Object.keys(TEXTS).flatMap((text, column) =>
      EDITORS.filter((_, index) => index === (row + column) % EDITORS.length).map((editor) => ({
        editor,
        situation,
        text,
      })),
    ),
  );
