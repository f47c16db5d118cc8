import type { SetupChange } from '../../lib/domain/setupChange';
import type { DeskReport } from '../../lib/reports/deskReport';
import type { DeskWording } from './wording';

interface AutomaticTextsProps {
  readonly wording: DeskWording;
  readonly texts: DeskReport['learnedTexts'];
  readonly change: (change: SetupChange) => Promise<boolean>;
}

/** Texts that are taken for a machine's, why, and what a person says of them. */
export function AutomaticTexts({ wording, texts: learned, change }: AutomaticTextsProps) {
  const { texts, formats } = wording;
  return (
    <section class="card" aria-labelledby="automatic">
      <h2 id="automatic">{texts.automatic}</h2>
      <p class="help">{texts.automaticHelp}</p>
      {learned.length === 0 && <p>{texts.noAutomatic}</p>}
      <ul class="rows">
        {learned.map(({ text, said, count, isAutomatic }) => (
          <li key={text} class="learned">
            <span class="learned-text">
              <q dir="auto">{said}</q>
              <small>
                {texts.automaticBecause(formats.number(count), count)}{' '}
                {!isAutomatic && <strong>{texts.humanNow}</strong>}
              </small>
            </span>
            <button
              type="button"
              class="button"
              aria-label={`${isAutomatic ? texts.isHuman : texts.isAutomatic}: ${said}`}
              onClick={() => void change({ type: 'textJudged', text, isAutomatic: !isAutomatic })}
            >
              {isAutomatic ? texts.isHuman : texts.isAutomatic}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
