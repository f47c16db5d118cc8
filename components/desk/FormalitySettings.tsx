import { Fragment } from 'preact';
import { FORMALITIES } from '../../lib/domain/cannedReply';
import { type FormalitySetting, withFormalityOn } from '../../lib/domain/formality';
import type { SetupChange } from '../../lib/domain/setupChange';
import type { Platform } from '../../lib/domain/vocabulary';
import { PLATFORM_NAMES } from '../../lib/i18n/names';
import { useChoice } from './useChoice';
import type { DeskWording } from './wording';

interface FormalitySettingsProps {
  readonly wording: DeskWording;
  readonly formality: FormalitySetting;
  readonly change: (change: SetupChange) => Promise<boolean>;
}

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];

/** How customers are addressed: which wording of a canned reply is shown first. */
export function FormalitySettings({ wording: { texts }, formality, change }: FormalitySettingsProps) {
  const [shown, choose] = useChoice(formality, (next) => change({ type: 'formalitySet', formality: next }));
  const formalityOf = (value: string) => FORMALITIES.find((each) => each === value);
  const options = FORMALITIES.map((each) => (
    <option key={each} value={each}>
      {texts[each]}
    </option>
  ));
  return (
    <section class="card" aria-labelledby="formality">
      <h2 id="formality">{texts.formality}</h2>
      <p class="help">{texts.formalityHelp}</p>
      <div class="choices-grid">
        <label for="formality-everywhere">{texts.formalityEverywhere}</label>
        <select
          id="formality-everywhere"
          value={shown.everywhere}
          onChange={({ currentTarget: { value } }) =>
            choose({ ...shown, everywhere: formalityOf(value) ?? shown.everywhere })
          }
        >
          {options}
        </select>
        {PLATFORMS.map((platform) => (
          <Fragment key={platform}>
            <label for={`formality-${platform}`}>{PLATFORM_NAMES[platform]}</label>
            <select
              id={`formality-${platform}`}
              value={shown.on?.[platform] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                choose(withFormalityOn(shown, platform, formalityOf(value)))
              }
            >
              <option value="">{texts.asEverywhere}</option>
              {options}
            </select>
          </Fragment>
        ))}
      </div>
    </section>
  );
}
