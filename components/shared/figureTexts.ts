import type { Figure } from '../../lib/domain/numbers/figure';
import type { Share } from '../../lib/domain/numbers/share';
import type { Texts } from '../../lib/i18n/catalogue';
import type { figuresEn } from '../../lib/i18n/catalogues/figures/en';
import type { Formats } from '../../lib/i18n/format';

/** What stands where a number cannot be told. */
export const NOTHING = '–';

export type FigureTexts = Texts<typeof figuresEn>;

/** The number itself, for the eye. */
export function shownValue({ kind, value }: Figure, formats: Formats): string {
  if (value === undefined) return NOTHING;
  return kind === 'duration' ? formats.wait(value) : formats.percent(value);
}

/** The number itself, for the ear; why there is none. */
export function spokenValue(figure: Figure, formats: Formats, texts: FigureTexts): string {
  const { kind, value } = figure;
  if (value === undefined) return whyAbsent(figure, texts);
  return kind === 'duration' ? formats.waitLong(value) : formats.percent(value);
}

const whyAbsent = (figure: Figure, texts: FigureTexts): string =>
  figure.kind === 'duration' && figure.absence !== undefined ? texts[figure.absence] : texts.nothingHappened;

/** What the number is told of, in a few short notes. */
export function figureNotes(figure: Figure, formats: Formats, texts: FigureTexts): string[] {
  const count = formats.number(figure.count);
  if (figure.kind === 'share') {
    const { share, provisional = 0, pending = 0, indeterminate = 0, withinADay, surveyAnswered } = figure;
    const tell = (text: FigureTexts['partOf'], { count: part, of: all }: Share): string =>
      text(formats.number(part), formats.number(all));
    return [
      share.of === 0 ? texts.nothingHappened : tell(texts.partOf, share),
      ...(withinADay && withinADay.of > 0 ? [tell(texts.withinADay, withinADay)] : []),
      ...(surveyAnswered && surveyAnswered.of > 0 ? [tell(texts.surveyAnswered, surveyAnswered)] : []),
      ...(provisional > 0 ? [texts.provisional(formats.number(provisional))] : []),
      ...(pending > 0 ? [texts.pending(formats.number(pending))] : []),
      ...(indeterminate > 0 ? [texts.leftOut(formats.number(indeterminate))] : []),
    ];
  }
  const { coverage, p90, absence } = figure;
  const { count: known, of: all } = coverage;
  const isPart = known < all;
  const coverageNote =
    figure.name === 'handleTime'
      ? texts.seenHere(formats.number(known), formats.number(all))
      : texts.leftOut(formats.number(all - known));
  return [
    absence === undefined ? texts.sample(count) : texts[absence],
    ...(p90 === undefined ? [] : [texts.nineInTen(formats.wait(p90))]),
    ...(isPart ? [coverageNote] : []),
  ];
}

/** How a number changed: for the eye, for the ear, and whether that is good. */
export function changeTexts(
  { kind, change, isMoreBetter }: ChangeSource,
  formats: Formats,
  texts: FigureTexts,
) {
  if (change === undefined) return undefined;
  const difference = change.to - change.from;
  const size = Math.abs(kind === 'share' ? difference * 100 : (change.growth ?? 0) * 100);
  const rounded = Math.round(size);
  if (rounded === 0) return { shown: '=', spoken: texts.unchanged, tone: 'neutral' as const };
  const by = kind === 'share' ? texts.points(formats.number(rounded)) : formats.percent(rounded / 100);
  const isMore = difference > 0;
  const isGood = isMoreBetter === undefined ? undefined : isMoreBetter === isMore;
  return {
    shown: `${isMore ? '▲' : '▼'} ${by}`,
    spoken: isMore ? texts.increased(by) : texts.decreased(by),
    tone: isGood === undefined ? ('neutral' as const) : isGood ? ('success' as const) : ('danger' as const),
  };
}

interface ChangeSource extends Pick<Figure, 'kind' | 'change'> {
  readonly isMoreBetter: boolean | undefined;
}
