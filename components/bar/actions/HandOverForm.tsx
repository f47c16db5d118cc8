import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_NOTE, LONGEST_RECIPIENT } from '../../../lib/domain/event';
import { actionsTexts } from '../../../lib/i18n/catalogues/overlay/actions';
import type { ActionsProps, ActionsView } from './actionsView';

interface HandOverFormProps extends ActionsProps {
  readonly view: Extract<ActionsView, { step: 'handOver' }>;
}

/** Who takes it over, and what they should know. */
export function HandOverForm({ view, agents, agentId, language, onName, onHandOver }: HandOverFormProps) {
  const texts = actionsTexts[language];
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const { to, note, isBlank } = view;
  const others = agents.filter(({ id }) => id !== agentId);
  return (
    <>
      <label>
        <span>{texts.to}</span>
        <input
          ref={first}
          class="field"
          name="to"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_RECIPIENT}
          value={to}
          aria-invalid={isBlank}
        />
      </label>
      <p role="alert">{isBlank && texts.toMissing}</p>
      {others.map(({ id, name }) => (
        <button
          type="button"
          key={id}
          class="choice-line"
          aria-pressed={name === to}
          onClick={() => onName(name)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
      <label>
        <span>{texts.note}</span>
        <input
          class="field"
          name="handoverNote"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_NOTE}
          value={note}
        />
      </label>
      <p class="help">{texts.handOverHelp}</p>
      <button type="button" class="main" onClick={onHandOver}>
        {texts.handOverSet}
      </button>
    </>
  );
}
