import type { Reason } from '../domain/triage/reason';
import type { Texts } from './catalogue';
import type { triageEn } from './catalogues/triage/en';

/** So many words show what is meant. */
const MOST_WORDS_SHOWN = 3;
const SIGNED = { signDisplay: 'exceptZero' } as const;

/** A reason in plain words with its share, such as "something is lost (“lost my bag”): +18". */
export const reasonLine = ({ id, points, words }: Reason, texts: Texts<typeof triageEn>): string =>
  texts.reasonLine(
    texts[id],
    words.slice(0, MOST_WORDS_SHOWN).join(', '),
    points.toLocaleString('en', SIGNED),
  );
