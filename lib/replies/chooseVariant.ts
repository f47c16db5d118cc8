import type { CannedReply, CannedReplyVariant, Formality } from '../domain/cannedReply';
import { LANGUAGES, type Language, type Platform } from '../domain/vocabulary';

/** X still marks Indonesian with the code that was withdrawn in 1989. */
const OLD_CODES: Readonly<Record<string, Language>> = { in: 'id' };

/** What a wording is wanted for. */
export interface VariantWish {
  /** BCP 47 tag, as far as it is known. */
  readonly conversationLanguage?: string | undefined;
  readonly interfaceLanguage: Language;
  readonly platform?: Platform | undefined;
  /** How customers are addressed here; formally where nobody said. */
  readonly formality?: Formality | undefined;
}

/**
 * The wording that fits best: in the conversation's language, else in the interface's, else in English, else
 * whichever there is; of several in one language the one for this platform, else for all, then the one that addresses
 * the customer as wished.
 */
export const chooseVariant = (reply: CannedReply, wish: VariantWish): CannedReplyVariant | undefined =>
  rankVariants(reply, wish)[0];

/** All wordings of a reply, the one that fits best first. */
export function rankVariants({ variants }: CannedReply, wish: VariantWish): readonly CannedReplyVariant[] {
  if (variants.length < 2) return variants;
  const languages = [languageOfTag(wish.conversationLanguage), wish.interfaceLanguage, 'en'];
  const misfit = ({ language, platform, formality }: CannedReplyVariant): number => {
    const languageAt = languages.indexOf(language);
    return (
      (languageAt < 0 ? languages.length : languageAt) * 9 +
      misfitOf(platform, wish.platform) * 3 +
      misfitOf(formality, wish.formality ?? 'formal')
    );
  };
  return variants
    .map((variant) => [misfit(variant), variant] as const)
    .sort(([one], [other]) => one - other)
    .map(([, variant]) => variant);
}

/** 0 for what was made for it, 1 for what fits all, 2 for what was made for another. */
const misfitOf = <Value>(made: Value | undefined, wished: Value | undefined): number => {
  if (made === undefined) return 1;
  return made === wished ? 0 : 2;
};

/** The language of a BCP 47 tag such as `tr-TR`, when the interface speaks it. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const code = tag?.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return OLD_CODES[code] ?? LANGUAGES.find((language) => language === code);
}
