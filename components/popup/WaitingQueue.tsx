import type { EpochMs } from '../../lib/domain/units';
import type { ConversationId } from '../../lib/domain/vocabulary';
import type { QueueEntry, Waiting } from '../../lib/reports/popupReport';
import { nameOf } from '../shared/contactName';
import { PriorityMark } from '../shared/PriorityMark';
import { TagChip } from '../shared/TagChip';
import { channelName, type PopupWording } from './wording';

interface WaitingQueueProps {
  readonly waiting: Waiting;
  readonly now: EpochMs;
  readonly wording: PopupWording;
  readonly onOpen: (id: ConversationId) => void;
}

/** Those who wait, the most pressing first; each leads to its conversation on the page. */
export function WaitingQueue({ waiting, now, wording, onOpen }: WaitingQueueProps) {
  const { texts, formats } = wording;
  const more = waiting.count - waiting.queue.length;
  if (waiting.count + waiting.snoozedCount === 0) return null;
  return (
    <section aria-labelledby="queue">
      <h2 id="queue" title={texts.queueHelp}>
        {texts.queue}
      </h2>
      {waiting.count > 0 && (
        <ol class="queue">
          {waiting.queue.map((entry) => (
            <li key={entry.conversationId}>
              <QueueButton entry={entry} now={now} wording={wording} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
      {more > 0 && <p class="coverage">{texts.moreWaiting(formats.number(more))}</p>}
      {waiting.snoozedCount > 0 && (
        <p class="coverage" title={texts.snoozedHelp}>
          {texts.snoozed(formats.number(waiting.snoozedCount))}
        </p>
      )}
    </section>
  );
}

interface QueueButtonProps extends Omit<WaitingQueueProps, 'waiting'> {
  readonly entry: QueueEntry;
}

function QueueButton({ entry, now, wording, onOpen }: QueueButtonProps) {
  const { texts, words, formats } = wording;
  const wait = now - entry.waitingSince;
  const place = channelName(entry.channel, wording, entry.service);
  const channel = entry.isRequest ? texts.amongRequests(place) : place;
  const short = entry.isApproximate ? texts.roughly(formats.wait(wait)) : formats.wait(wait);
  const long = entry.isApproximate ? texts.roughlyLong(formats.waitLong(wait)) : formats.waitLong(wait);
  const name = nameOf(entry.contact, entry.channel);
  return (
    <button
      type="button"
      class="entry"
      title={texts.openConversation(name, channel, long)}
      onClick={() => onOpen(entry.conversationId)}
    >
      <span class="who">
        <PriorityMark priority={entry.priority} label={words[entry.priority]} />
        <bdi class="name">{name}</bdi>
        <span class="channel">{channel}</span>
        <time dateTime={new Date(entry.waitingSince).toISOString()}>
          <span aria-hidden="true">{short}</span>
          <span class="hidden">{long}</span>
        </time>
      </span>
      {entry.preview !== '' && (
        <span class="preview" dir="auto">
          {entry.preview}
        </span>
      )}
      {entry.tags.length > 0 && (
        <span class="chips">
          {entry.tags.map((tag) => (
            <TagChip key={tag.id} tag={tag} />
          ))}
        </span>
      )}
    </button>
  );
}
