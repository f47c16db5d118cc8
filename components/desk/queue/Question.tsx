import type { Tag } from '../../../lib/domain/event';
import { excludedBy, groupTags } from '../../../lib/domain/triage/tagGroups';
import type { EpochMs } from '../../../lib/domain/units';
import type { ConversationId } from '../../../lib/domain/vocabulary';
import type { QueueReport, QueueRow } from '../../../lib/reports/queue/queueReport';
import { nameOf } from '../../shared/contactName';
import { HandOverQuestion } from './HandOverQuestion';
import { QueueDialog } from './QueueDialog';
import type { RowAct } from './rowActs';
import { SnoozeQuestion } from './SnoozeQuestion';
import { TagQuestion } from './TagQuestion';
import type { QueueActs } from './useQueueActs';
import type { QueueWording } from './wording';

/** What has to be told before it can be done, and to which conversation. */
export interface Asked {
  readonly conversationId: ConversationId;
  readonly act: Extract<RowAct, 'snooze' | 'setTags' | 'handOver'>;
}

interface QuestionProps {
  readonly asked: Asked;
  readonly row: QueueRow;
  readonly report: QueueReport;
  readonly now: EpochMs;
  readonly acts: QueueActs;
  readonly wording: QueueWording;
  readonly onClose: () => void;
}

/** Until when it is snoozed, which tags it has, or who takes it over. */
export function Question({ asked, row, report, now, acts, wording, onClose }: QuestionProps) {
  const { texts, formats } = wording;
  const { conversationId } = row;
  const name = nameOf(row.contact, row.channel);
  const title = { snooze: texts.snoozeTitle, setTags: texts.tagsTitle, handOver: texts.handOverTitle };

  const snooze = (until: EpochMs) => {
    acts.act(
      { type: 'snoozed', conversationId, until },
      texts.snoozedNow(name, formats.moment(until, now)),
      () => ({ type: 'unsnoozed', conversationId }),
    );
    onClose();
  };
  const present = row.tags.map(({ id }) => id);
  const tag = ({ id: tagId, name: tagName }: Tag, isSet: boolean) => {
    const [type, opposite] = isSet
      ? (['tagAdded', 'tagRemoved'] as const)
      : (['tagRemoved', 'tagAdded'] as const);
    const gone = isSet ? excludedBy(tagId, present, groupTags(report.tagGroups, report.tags)) : [];
    const former = row.tags.flatMap((each) => (gone.includes(each.id) ? each.name : []));
    const told =
      former.length === 0
        ? texts[type](tagName, name)
        : texts.tagReplaced(tagName, name, new Intl.ListFormat(formats.language).format(former));
    acts.act({ type, conversationId, tagId }, told, () => ({
      type: opposite,
      conversationId,
      tagId,
    }));
  };
  const handOver = (to: string, note: string) => {
    const agent = report.agents.find((each) => each.name === to);
    acts.act(
      {
        type: 'handedOver',
        conversationId,
        to,
        ...(agent === undefined ? {} : { toAgentId: agent.id }),
        ...(note === '' ? {} : { note }),
      },
      texts.handedOver(name, to),
      (eventId) => ({ type: 'actWithdrawn', conversationId, eventId }),
    );
    onClose();
  };
  return (
    <QueueDialog title={title[asked.act](name)} close={texts.close} onClose={onClose}>
      {asked.act === 'snooze' && <SnoozeQuestion now={now} wording={wording} onSnooze={snooze} />}
      {asked.act === 'setTags' && (
        <TagQuestion tags={report.tags} chosen={new Set(present)} wording={wording} onTag={tag} />
      )}
      {asked.act === 'handOver' && (
        <HandOverQuestion
          others={report.agents.filter(({ id }) => id !== report.agentId)}
          wording={wording}
          onHandOver={handOver}
        />
      )}
    </QueueDialog>
  );
}
