import { type ReplySurface, replyLength } from '../../lib/domain/replyLength';
import type { Texts } from '../../lib/i18n/catalogue';
import type { pickerEnglish } from '../../lib/i18n/catalogues/overlay/picker.en';
import { WarningIcon } from '../shared/icons';
import type { PickerProps } from './pickerView';

interface LengthTextProps {
  readonly text: string;
  readonly surface: ReplySurface;
  /** Something is still to be filled in. */
  readonly isRough: boolean;
  readonly texts: Texts<typeof pickerEnglish>;
  readonly formats: PickerProps['formats'];
}

/** How much of what the reply box takes a reply would fill. */
export function LengthText({ text, surface, isRough, texts, formats }: LengthTextProps) {
  const { length, most, unit, isTooLong } = replyLength(text, surface);
  const told = `${isRough ? '~' : ''}${formats.number(length)}`;
  const counted = (unit === 'bytes' ? texts.lengthBytes : texts.length)(told, formats.number(most));
  return (
    <span class="length" data-long={isTooLong}>
      {isTooLong && <WarningIcon />}
      {isTooLong ? texts.tooLongHere(counted) : counted}
    </span>
  );
}
