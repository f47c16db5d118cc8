import { shareValue } from '../../../lib/domain/numbers/share';
import { CountButton } from './CountButton';
import { type Names, nameBehind } from './nameBehind';
import type { ReportView } from './reportView';

interface ReturningTableProps extends ReportView {
  readonly names: Names;
}

/** What people came back about; nothing where no case has a tag. */
export function ReturningTable({ numbers: { returning }, names, wording, onSelect }: ReturningTableProps) {
  const { texts, formats } = wording;
  if (returning.length === 0) return null;
  return (
    <section class="card" aria-labelledby="coming-back">
      <h2 id="coming-back">{texts.returning}</h2>
      <p class="help">{texts.returningHelp}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.tag}</th>
            <th scope="col">{texts.people}</th>
            <th scope="col">{texts.cameBack}</th>
            <th scope="col">{texts.share}</th>
          </tr>
        </thead>
        <tbody>
          {returning.map(({ tagId, people }) => {
            const name = nameBehind('tag', tagId, names, texts);
            const count = formats.number(people.count);
            return (
              <tr key={tagId}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>{formats.number(people.of)}</td>
                <td>
                  <CountButton
                    count={people.count}
                    text={count}
                    label={texts.showCases(`${name}, ${texts.cameBack}`, count)}
                    onShow={() => onSelect({ of: 'returning', tagId })}
                  />
                </td>
                <td>{formats.percent(shareValue(people) ?? 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
