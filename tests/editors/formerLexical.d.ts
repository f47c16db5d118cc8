/** What of the old Lexical is used is the same in both versions, and typed as the current one. */
declare module 'former-lexical' {
  export * from '@lexical/history';
  export * from '@lexical/plain-text';
  export * from '@lexical/rich-text';
  export * from 'lexical';
}
