import { topicLink } from '../../shared/explanations';
import { NOTHING } from '../../shared/figureTexts';
import type { ReportView } from './reportView';

/** What Facebook probably shows of the page. */
export function MetaNote({ numbers: { meta }, wording: { texts, formats } }: ReportView) {
  if (meta === undefined) return null;
  const { answered, asked, responseTime, hasBadge } = meta;
  const time = responseTime === undefined ? NOTHING : formats.wait(responseTime);
  return (
    <section class="card" aria-labelledby="meta">
      <h2 id="meta">
        <a href={topicLink('meta-view')}>{texts.meta}</a>
      </h2>
      <p>{texts.metaText(formats.number(answered), formats.number(asked), time)}</p>
      <p>{hasBadge ? texts.metaBadge : texts.metaNoBadge}</p>
    </section>
  );
}
