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
  return (
    <section class="card" aria-labelledby="formality">
      <h2 id="formality">{texts.formality}</h2>
      <p class="help">{texts.formalityHelp}</p>
      <div class="field">
        <label>
          {texts.formalityEverywhere}{' '}
          <select
            value={shown.everywhere}
            onChange={({ currentTarget: { value } }) =>
              choose({ ...shown, everywhere: formalityOf(value) ?? shown.everywhere })
            }
          >
            {FORMALITIES.map((each) => (
              <option key={each} value={each}>
                {texts[each]}
              </option>
            ))}
          </select>
        </label>
        {PLATFORMS.map((platform) => (
          <label key={platform}>
            {PLATFORM_NAMES[platform]}{' '}
            <select
              value={shown.on?.[platform] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                choose(withFormalityOn(shown, platform, formalityOf(value)))
              }
            >
              <option value="">{texts.asEverywhere}</option>
              {FORMALITIES.map((each) => (
                <option key={each} value={each}>
                  {texts[each]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </section>
  );
}
