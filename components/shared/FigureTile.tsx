import { type Figure, IS_MORE_BETTER } from '../../lib/domain/numbers/figure';
import type { Formats } from '../../lib/i18n/format';
import { explanationLink } from './explanations';
import { changeTexts, type FigureTexts, figureNotes, shownValue, spokenValue } from './figureTexts';

interface FigureTileProps {
  readonly figure: Figure;
  readonly texts: FigureTexts;
  readonly formats: Formats;
  /** Instead of the number's full name, where there is little room. */
  readonly label?: string;
  /** Opens what the number means; a link to it in another tab where absent. */
  readonly target?: '_blank';
  /** Shows the cases that the number is told of. */
  readonly onShowCases?: () => void;
}

/** A number with its name, which leads to its meaning; stands in a `<dl>`. */
export function FigureTile({ figure, texts, formats, label, target, onShowCases }: FigureTileProps) {
  const { name } = figure;
  const change = changeTexts({ ...figure, isMoreBetter: IS_MORE_BETTER[name] }, formats, texts);
  const value = (
    <>
      <strong aria-hidden="true">{shownValue(figure, formats)}</strong>
      <span class="hidden">{spokenValue(figure, formats, texts)}</span>
    </>
  );
  return (
    <div class="figure" data-figure={name}>
      <dt>
        <a href={explanationLink(name)} target={target} title={texts.explain(texts[name])}>
          {label ?? texts[name]}
        </a>
      </dt>
      <dd>
        <span class="value">
          {onShowCases && figure.count > 0 ? (
            <button type="button" class="cases-button" onClick={onShowCases}>
              {value}
            </button>
          ) : (
            value
          )}
          {change && (
            <small class="change" data-tone={change.tone} title={change.spoken}>
              <span aria-hidden="true">{change.shown}</span>
              <span class="hidden">{change.spoken}</span>
            </small>
          )}
        </span>
        <small>{figureNotes(figure, formats, texts).join(' · ')}</small>
      </dd>
    </div>
  );
}
