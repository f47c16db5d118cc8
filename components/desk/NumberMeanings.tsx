import { useEffect } from 'preact/hooks';
import type { Language } from '../../lib/domain/vocabulary';
import { numbersCatalogue } from '../../lib/i18n/catalogues/numbers';
import { TOPICS, topicLink } from '../shared/explanations';

interface NumberMeaningsProps {
  readonly language: Language;
  /** Brought into view. */
  readonly topic: string | undefined;
}

/** What each number means: the short form of `docs/metrics.md`, which nobody has to fetch. */
export function NumberMeanings({ language, topic }: NumberMeaningsProps) {
  const texts = numbersCatalogue[language];

  useEffect(() => {
    const shown = TOPICS.find((each) => each === topic);
    const section = shown && document.getElementById(shown);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }, [topic]);

  return (
    <article class="card meanings">
      <h2>{texts.heading}</h2>
      <p>{texts.introduction}</p>
      {TOPICS.map((each) => (
        <section key={each} id={each} tabIndex={-1} aria-labelledby={`${each}-name`}>
          <h3 id={`${each}-name`}>
            <a href={topicLink(each)}>{texts[`${each}Name`]}</a>
          </h3>
          <p>{texts[each]}</p>
        </section>
      ))}
    </article>
  );
}
