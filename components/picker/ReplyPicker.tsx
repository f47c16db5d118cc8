import { pickerTexts } from '../../lib/i18n/catalogues/overlay/picker';
import { CloseIcon, ReplyIcon } from '../shared/icons';
import { FieldForm } from './FieldForm';
import { Heading } from './Heading';
import { Notice } from './Notice';
import type { PickerProps } from './pickerView';
import { ReplyList } from './ReplyList';

/** Canned replies over a page: the list, the form of the chosen one, or why it was not inserted. */
export function ReplyPicker(props: PickerProps) {
  const { view, language, contactName, onClose } = props;
  const texts = pickerTexts[language];
  return (
    <section class="picker" role="dialog" aria-label={texts.title} lang={language}>
      <div class="head">
        <ReplyIcon />
        <Heading contactName={contactName} texts={texts} />
        <button type="button" class="quiet" aria-label={texts.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {view.kind === 'list' && <ReplyList {...props} view={view} texts={texts} />}
      {view.kind === 'form' && <FieldForm {...props} view={view} texts={texts} />}
      {view.kind === 'notice' && <Notice {...props} view={view} texts={texts} />}
    </section>
  );
}
