import type { CannedReply } from '../../lib/domain/cannedReply';
import type { Language } from '../../lib/domain/vocabulary';

/** What a canned reply is called in a list: its title in the language of the interface, else any; else its shortcut. */
export function replyName({ shortcut, variants }: CannedReply, language: Language): string {
  const variant = variants.find((each) => each.language === language) ?? variants[0];
  return variant?.title || `/${shortcut}`;
}
