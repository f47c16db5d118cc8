import { useLayoutEffect, useRef } from 'preact/hooks';
import { HOUR } from '../../../lib/domain/units';
import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import { MomentChoices } from '../MomentChoices';
import type { ActionsProps, ActionsView } from './actionsView';

interface PromiseFormProps extends ActionsProps {
  readonly view: Extract<ActionsView, { step: 'promise' }>;
}

/** Until when the customer was promised something. */
export function PromiseForm({ view, now, language, formats, onPromise, onPromiseMoment }: PromiseFormProps) {
  const texts = actionsTexts[language];
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const { moment, waitLong } = formats;
  return (
    <MomentChoices
      texts={{
        oneHour: texts.within(waitLong(HOUR)),
        fourHours: texts.within(waitLong(4 * HOUR)),
        tomorrow: texts.byTomorrow,
        nextWeek: texts.byNextWeek,
        field: texts.promiseMoment,
        isPast: texts.promisePast,
        set: texts.promiseSet,
      }}
      times={view.times}
      value={view.moment}
      isPast={view.isPast}
      now={now}
      moment={moment}
      first={first}
      onChoose={onPromise}
      onSet={onPromiseMoment}
    />
  );
}
