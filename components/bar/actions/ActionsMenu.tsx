import { useLayoutEffect, useRef } from 'preact/hooks';
import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import { useFocusLost } from '../useFocusLost';
import type { ActionsProps, ActionsView } from './actionsView';
import { HandOverForm } from './HandOverForm';
import { PromiseForm } from './PromiseForm';

interface ActionsMenuProps extends ActionsProps {
  readonly view: ActionsView;
  /** It closed, and had the focus until then. */
  readonly onFocusLost: () => void;
}

/** What else can be done about a conversation; or one of these, while it asks for more. */
export function ActionsMenu(props: ActionsMenuProps) {
  const { view, language } = props;
  const texts = actionsTexts[language];
  const menu = useRef<HTMLFieldSetElement>(null);
  useFocusLost(menu, props.onFocusLost);
  const names = { choices: texts.more, handOver: texts.handOver, promise: texts.promise };
  return (
    <fieldset class="popup" ref={menu}>
      <legend class={view.step === 'choices' ? 'hidden' : 'step'}>{names[view.step]}</legend>
      {view.step === 'choices' && <Choices {...props} />}
      {view.step === 'handOver' && <HandOverForm {...props} view={view} />}
      {view.step === 'promise' && <PromiseForm {...props} view={view} />}
    </fieldset>
  );
}

function Choices(props: ActionsProps) {
  const { found, language, onStep, onThirdPartyWait, onAskForRating, onSaveSelection } = props;
  const texts = actionsTexts[language];
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const isWaiting = found?.thirdPartyWait !== undefined;
  const canAsk = found?.surveyShortcut !== undefined;
  return (
    <>
      <button type="button" class="choice-line" ref={first} onClick={() => onStep('handOver')}>
        {texts.handOver}
      </button>
      <button type="button" class="choice-line" onClick={() => onStep('promise')}>
        {texts.promise}
      </button>
      <button type="button" class="choice-line" onClick={() => onThirdPartyWait(!isWaiting)}>
        {isWaiting ? texts.thirdPartyDone : texts.waitForThirdParty}
      </button>
      <button type="button" class="choice-line" disabled={!canAsk} onClick={onAskForRating}>
        {texts.askForRating}
      </button>
      {found !== undefined && !canAsk && <p class="help">{texts.noSurvey}</p>}
      <button type="button" class="choice-line" title={texts.saveReplyHelp} onClick={onSaveSelection}>
        {texts.saveReply}
      </button>
    </>
  );
}
