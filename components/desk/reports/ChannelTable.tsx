import { NOTHING } from '../../shared/figureTexts';
import { CountButton } from './CountButton';
import type { ReportView } from './reportView';

/** Which channels the work comes from, and how each is answered. */
export function ChannelTable({ numbers: { channels }, wording, onSelect }: ReportView) {
  const { texts, formats } = wording;
  const all = channels.reduce((sum, { opened }) => sum + opened, 0);
  return (
    <section class="card" aria-labelledby="channel-shares">
      <h2 id="channel-shares">{texts.channels}</h2>
      {channels.length === 0 ? (
        <p>{texts.nothingYet}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.channel}</th>
              <th scope="col">{texts.episodesOpened}</th>
              <th scope="col">{texts.share}</th>
              <th scope="col">{texts.messagesIn}</th>
              <th scope="col">{texts.firstResponse}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map(({ channel, opened, inbound, firstResponse: { median, count } }) => (
              <tr key={channel}>
                <th scope="row">{wording.channel(channel)}</th>
                <td>
                  <CountButton
                    count={opened}
                    text={formats.number(opened)}
                    label={texts.showCases(wording.channel(channel), formats.number(opened))}
                    onShow={() => onSelect({ of: 'channel', channel })}
                  />
                </td>
                <td>
                  <meter min={0} max={1} value={all === 0 ? 0 : opened / all} aria-hidden="true" />{' '}
                  {all === 0 ? NOTHING : formats.percent(opened / all)}
                </td>
                <td>{formats.number(inbound)}</td>
                <td>
                  {median === undefined ? NOTHING : formats.wait(median)}{' '}
                  <small>{texts.caseCount(formats.number(count))}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
