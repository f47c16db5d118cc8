import type { Texts } from '../../lib/i18n/catalogue';
import type { pickerEnglish } from '../../lib/i18n/catalogues/overlay/picker.en';

interface HeadingProps {
  /** Whom the reply goes to; empty when that is not known. */
  readonly contactName: string;
  readonly texts: Texts<typeof pickerEnglish>;
}

/** Stands for the name while a text is taken apart; no text of ours holds it. */
const PLACE = '\u{fffc}';

/** Whom the reply goes to. The name runs in its own direction, whatever stands around it. */
export function Heading({ contactName, texts }: HeadingProps) {
  if (contactName === '') return <h2>{texts.title}</h2>;
  const [before, after] = texts.replyTo(PLACE).split(PLACE);
  return (
    <h2>
      {before}
      <bdi>{contactName}</bdi>
      {after}
    </h2>
  );
}
