import { RATINGS } from '../../../lib/domain/event';
import type { Behind, SatisfactionBehind } from '../../../lib/reports/desk/satisfactionBehind';
import { CountButton } from './CountButton';
import { type Names, nameBehind } from './nameBehind';
import type { ReportView } from './reportView';

interface SatisfactionTablesProps extends ReportView {
  readonly names: Names;
}

/** How customers rated, and what it was about when they were content and when they were not. */
export function SatisfactionTables(props: SatisfactionTablesProps) {
  const { texts, formats } = props.wording;
  const { byRating, tags, repliesBehind } = props.numbers;
  const isRated = byRating.some((count) => count > 0);
  return (
    <section class="card" aria-labelledby="satisfaction">
      <h2 id="satisfaction">{texts.satisfaction}</h2>
      {!isRated && <p>{texts.noRatings}</p>}
      {isRated && (
        <>
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
          <BehindTable {...props} by="tag" rows={tags} heading={texts.tagsBehind} name={texts.tag} />
          <BehindTable
            {...props}
            by="reply"
            rows={repliesBehind}
            heading={texts.repliesBehind}
            help={texts.repliesBehindHelp}
            name={texts.reply}
          />
        </>
      )}
    </section>
  );
}

interface BehindTableProps extends SatisfactionTablesProps {
  readonly by: Behind;
  readonly rows: readonly SatisfactionBehind[];
  readonly heading: string;
  readonly help?: string;
  /** Of the first column. */
  readonly name: string;
}

function BehindTable({ by, rows, heading, help, name, names, wording, onSelect }: BehindTableProps) {
  const { texts, formats } = wording;
  return (
    <>
      <h3>{heading}</h3>
      {help && <p class="help">{help}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <th scope="col">{texts.discontent}</th>
            <th scope="col">{texts.content}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, content, discontent }) => {
            const label = nameBehind(by, id, names, texts);
            const cell = (count: number, isContent: boolean) => (
              <td>
                <CountButton
                  count={count}
                  text={formats.number(count)}
                  label={texts.showCases(
                    `${label}, ${isContent ? texts.content : texts.discontent}`,
                    formats.number(count),
                  )}
                  onShow={() => onSelect({ of: 'rated', by, id, isContent })}
                />
              </td>
            );
            return (
              <tr key={id}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                {cell(discontent, false)}
                {cell(content, true)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
