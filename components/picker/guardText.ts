import type { ReplyWarning } from '../../lib/domain/replyGuards';
import type { Texts } from '../../lib/i18n/catalogue';
import type { guardsEnglish } from '../../lib/i18n/catalogues/overlay/guards.en';

/** What is said of a draft. */
export function guardText(warning: ReplyWarning, texts: Texts<typeof guardsEnglish>): string {
  switch (warning.guard) {
    case 'length':
      return texts.tooLong(warning.length.length, warning.length.most);
    case 'personalData':
      return texts.personalData(warning.kinds.map((kind) => texts[kind]).join(', '));
    case 'placeholder':
      return texts.placeholder(warning.text);
    case 'shortcut':
      return texts.shortcut(warning.text);
    case 'unedited':
      return texts.unedited;
  }
}
