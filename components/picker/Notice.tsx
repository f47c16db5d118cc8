import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Texts } from '../../lib/i18n/catalogue';
import type { pickerEnglish } from '../../lib/i18n/catalogues/overlay/picker.en';
import { CopyIcon, WarningIcon } from '../shared/icons';
import type { NoticeView, PickerProps } from './pickerView';

interface NoticeProps extends PickerProps {
  readonly view: NoticeView;
  readonly texts: Texts<typeof pickerEnglish>;
}

/** Says why nothing was inserted, and offers the text to be copied. */
export function Notice({ view, texts, pasteKeys, onCopy, onClose }: NoticeProps) {
  const { notice, text, copying } = view;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);

  return (
    <div class="form" role="alert">
      <p class="warning">
        <WarningIcon />
        <span>
          {copying === 'copied' && texts.copied(pasteKeys)}
          {copying === 'failed' && texts.notCopied}
          {copying === 'offered' && texts[notice]}
        </span>
      </p>
      {text !== undefined && (
        <div class="preview selectable">
          <p dir="auto">{text}</p>
        </div>
      )}
      <div class="buttons">
        {text === undefined ? (
          <button type="button" class="main" ref={button} onClick={onClose}>
            {texts.close}
          </button>
        ) : (
          <button type="button" class="main" ref={button} onClick={onCopy}>
            <CopyIcon /> {texts.copy}
          </button>
        )}
      </div>
    </div>
  );
}
