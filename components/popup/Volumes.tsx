import type { PeriodNumbers, Scope } from '../../lib/reports/popupReport';
import { Figure } from './Figure';
import type { PopupWording } from './wording';

interface VolumesProps {
  readonly numbers: PeriodNumbers;
  readonly scope: Scope;
  readonly wording: PopupWording;
}

/** Response rate, and how much there was to do. */
export function Volumes({ numbers, scope, wording: { texts, formats } }: VolumesProps) {
  const { answered, eligible, conversations, inbound, outbound } = numbers;
  return (
    <dl class="card figures">
      <Figure
        label={texts.responseRate}
        help={texts.responseRateHelp}
        value={eligible === 0 ? '–' : formats.percent(answered / eligible)}
        spoken={eligible === 0 ? texts.noneYet : undefined}
        note={
          eligible === 0 ? undefined : texts.answeredOf(formats.number(answered), formats.number(eligible))
        }
      />
      {scope === 'mine' ? (
        <>
          <Figure
            label={texts.ownConversations}
            help={texts.ownConversationsHelp}
            value={formats.number(conversations)}
          />
          <Figure
            label={texts.ownMessages}
            help={texts.ownMessagesHelp}
            value={formats.number(outbound)}
            note={texts.inOfAll(formats.number(inbound))}
          />
        </>
      ) : (
        <>
          <Figure
            label={texts.conversations}
            help={texts.conversationsHelp}
            value={formats.number(conversations)}
          />
          <Figure
            label={texts.messages}
            help={texts.messagesHelp}
            value={formats.number(inbound + outbound)}
            note={texts.inAndOut(formats.number(inbound), formats.number(outbound))}
          />
        </>
      )}
    </dl>
  );
}
