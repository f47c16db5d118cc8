export { createEmptyHistoryState, registerHistory } from '@lexical/history';
export { registerPlainText } from '@lexical/plain-text';
export { registerRichText } from '@lexical/rich-text';
export * from 'lexical';
