import { RATINGS } from '../../../lib/domain/event';
import { CountButton } from './CountButton';
import type { ReportView } from './reportView';

interface SatisfactionTablesProps extends ReportView {
  readonly tagNames: ReadonlyMap<string, string>;
}

/** How customers rated, and what it was about when they were content and when they were not. */
export function SatisfactionTables({ numbers, wording, onSelect, tagNames }: SatisfactionTablesProps) {
  const { texts, formats } = wording;
  const { byRating, tags } = numbers;
  const isRated = byRating.some((count) => count > 0);
  return (
    <section class="card" aria-labelledby="satisfaction">
      <h2 id="satisfaction">{texts.satisfaction}</h2>
      {!isRated && <p>{texts.noRatings}</p>}
      {isRated && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.rating}</th>
              <th scope="col">{texts.ratings}</th>
            </tr>
          </thead>
          <tbody>
            {RATINGS.map((rating) => (
              <tr key={rating}>
                <th scope="row">{formats.number(rating)}</th>
                <td>{formats.number(byRating[rating - 1] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {tags.length > 0 && (
        <>
          <h3>{texts.tagsBehind}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.tag}</th>
                <th scope="col">{texts.discontent}</th>
                <th scope="col">{texts.content}</th>
              </tr>
            </thead>
            <tbody>
              {tags.map(({ tagId, content, discontent }) => {
                const name = tagNames.get(tagId) ?? tagId;
                const cell = (count: number, isContent: boolean) => (
                  <td>
                    <CountButton
                      count={count}
                      text={formats.number(count)}
                      label={texts.showCases(
                        `${name}, ${isContent ? texts.content : texts.discontent}`,
                        formats.number(count),
                      )}
                      onShow={() => onSelect({ of: 'rated', tagId, isContent })}
                    />
                  </td>
                );
                return (
                  <tr key={tagId}>
                    <th scope="row">
                      <bdi>{name}</bdi>
                    </th>
                    {cell(discontent, false)}
                    {cell(content, true)}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
