import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import * as former from 'former-lexical';
import * as lexical from 'lexical';

/** What a page needs of one version of Lexical. */
export type LexicalKit = typeof lexical & {
  readonly createEmptyHistoryState: typeof createEmptyHistoryState;
  readonly registerHistory: typeof registerHistory;
  readonly registerPlainText: typeof registerPlainText;
  readonly registerRichText: typeof registerRichText;
};

/** 0.52 */
export const CURRENT_LEXICAL: LexicalKit = {
  ...lexical,
  createEmptyHistoryState,
  registerHistory,
  registerPlainText,
  registerRichText,
};

/** 0.12.6, of autumn 2023 */
export const FORMER_LEXICAL: LexicalKit = former;
