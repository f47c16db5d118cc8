import { type CannedReply, PLAIN_REPLY, REPLY_LIMITS } from '../domain/cannedReply';
import type { Language } from '../domain/vocabulary';
import { freeShortcut, tidyReply, titleFrom } from './checkReply';
import { literal } from './import/foreignTemplate';

/** A text that somebody marked on a page, to be kept as a reply. */
export interface MarkedText {
  /** Of the reply. */
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

const LONGEST_SHORTCUT_WORDS = 3;

/**
 * A reply made of a text of a page: data, so that braces in it are nothing but braces. Its shortcut is made of its
 * first words.
 *
 * @returns undefined when nothing is left of the text
 */
export function replyFromText(
  { id, text, language }: MarkedText,
  isTaken: (shortcut: string) => boolean,
): CannedReply | undefined {
  const body = literal(text.trim()).slice(0, REPLY_LIMITS.body);
  if (body === '') return undefined;
  const words = titleFrom(body).split(' ').slice(0, LONGEST_SHORTCUT_WORDS).join(' ');
  return tidyReply({
    ...PLAIN_REPLY,
    id,
    shortcut: freeShortcut(words, isTaken),
    variants: [{ language, title: titleFrom(body), body }],
  });
}
