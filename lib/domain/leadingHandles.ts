/** Handles, and nothing else, up to the first word; "@acme's" is a word. */
const LEADING_HANDLES = /^(?:\s*\.?@[\w.]+[,:;!]?(?=\s|$))+\s*/u;

/**
 * A text without the handles it begins with: platforms put there whom it answers, and what somebody says begins after
 * them, in its own direction of writing. A text of handles alone stays as it is.
 */
export const withoutLeadingHandles = (text: string): string => text.replace(LEADING_HANDLES, '') || text;
