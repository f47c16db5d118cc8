import { GUARDS, type Guard } from '../../lib/domain/replyGuards';
import type { SetupChange } from '../../lib/domain/setupChange';
import type { DeskWording } from './wording';

interface GuardSettingsProps {
  readonly wording: DeskWording;
  readonly guardsOff: readonly Guard[];
  readonly change: (change: SetupChange) => Promise<boolean>;
}

/** What replies are looked at for before they are sent; each can be switched off. */
export function GuardSettings({ wording: { texts }, guardsOff, change }: GuardSettingsProps) {
  const toggle = (guard: Guard, isOn: boolean) => {
    const others = guardsOff.filter((each) => each !== guard);
    void change({ type: 'guardsSet', guardsOff: isOn ? others : [...others, guard] });
  };
  return (
    <section class="card" aria-labelledby="guards">
      <h2 id="guards">{texts.guards}</h2>
      <p class="help">{texts.guardsHelp}</p>
      <ul class="rows">
        {GUARDS.map((guard) => (
          <li key={guard}>
            <label>
              <input
                type="checkbox"
                checked={!guardsOff.includes(guard)}
                onChange={({ currentTarget }) => toggle(guard, currentTarget.checked)}
              />{' '}
              {texts[`${guard}Guard`]}
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
