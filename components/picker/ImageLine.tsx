import type { Texts } from '../../lib/i18n/catalogue';
import type { pickerEnglish } from '../../lib/i18n/catalogues/overlay/picker.en';
import { CopyIcon } from '../shared/icons';
import { Picture } from '../shared/Picture';
import type { ImageView, PickerProps } from './pickerView';

interface ImageLineProps extends Pick<PickerProps, 'copyKeys' | 'pasteKeys' | 'onCopyImage'> {
  readonly view: ImageView;
  readonly texts: Texts<typeof pickerEnglish>;
}

/** In CSS pixels: the list stays the larger part. */
const LARGEST = { width: 96, height: 44 } as const;

/** The image of the marked reply, to be copied and pasted by hand. */
export function ImageLine({ view, texts, copyKeys, pasteKeys, onCopyImage }: ImageLineProps) {
  const { image, copying } = view;
  return (
    <div class="image">
      <Picture image={image} label={texts.image} {...LARGEST} />
      <div>
        <button type="button" tabIndex={-1} onClick={onCopyImage}>
          <CopyIcon /> {texts.copyImage} <kbd>{copyKeys}</kbd>
        </button>
        <p role="status">
          {copying === 'copied' && texts.imageCopied(pasteKeys)}
          {copying === 'failed' && texts.imageNotCopied}
        </p>
      </div>
    </div>
  );
}
