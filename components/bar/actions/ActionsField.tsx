import { useRef } from 'preact/hooks';
import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import { MoreIcon } from '../../shared/icons';
import { useFocusBack } from '../useFocusBack';
import { ActionsMenu } from './ActionsMenu';
import type { ActionsProps } from './actionsView';

/** The button that opens what is done more rarely. */
export function ActionsField(props: ActionsProps) {
  const { view, language, onToggle } = props;
  const texts = actionsTexts[language];
  const button = useRef<HTMLButtonElement>(null);
  const onFocusLost = useFocusBack(button);
  return (
    <>
      <button
        type="button"
        ref={button}
        aria-expanded={view !== undefined}
        title={texts.more}
        onClick={onToggle}
      >
        <MoreIcon />
        <span class="label">{texts.more}</span>
      </button>
      {view && <ActionsMenu {...props} view={view} onFocusLost={onFocusLost} />}
    </>
  );
}
