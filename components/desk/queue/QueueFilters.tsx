import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { QUEUE_PARTS, QUEUE_SORTS, type QueueFilter } from '../../../lib/domain/queueView';
import { PRIORITIES } from '../../../lib/domain/vocabulary';
import type { QueueReport } from '../../../lib/reports/queue/queueReport';
import { FilterChoice } from '../FilterChoice';
import { TagFilter } from '../TagFilter';
import type { QueueWording } from './wording';

interface QueueFiltersProps {
  readonly report: QueueReport;
  readonly filter: Signal<QueueFilter>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly wording: QueueWording;
}

const RAISED = PRIORITIES.filter((priority) => priority !== 'none');

/** What the queue is narrowed to. */
export function QueueFilters({ report, filter, search, wording }: QueueFiltersProps) {
  const { texts, words } = wording;
  const { part, query, channel, tagId, priority, sort = 'urgency' } = filter.value;
  const sorts = {
    urgency: texts.sortUrgency,
    oldest: texts.sortOldest,
    newest: texts.sortNewest,
    priority: texts.sortPriority,
  };
  const narrow = (change: Partial<QueueFilter>) => {
    filter.value = { ...filter.value, ...change };
  };
  return (
    <search class="filters">
      <label>
        <span class="hidden">{texts.search}</span>
        <input
          ref={search}
          type="search"
          placeholder={texts.search}
          value={query}
          onInput={(event) => narrow({ query: event.currentTarget.value })}
        />
      </label>
      <FilterChoice
        label={texts.part}
        value={part}
        options={QUEUE_PARTS.map((each) => [each, texts[each]])}
        onChoose={(value) => narrow({ part: QUEUE_PARTS.find((each) => each === value) ?? 'waiting' })}
      />
      <FilterChoice
        label={texts.channel}
        value={channel}
        any={texts.allChannels}
        options={report.channels.map((each) => [each, wording.channel(each)])}
        onChoose={(value) => narrow({ channel: report.channels.find((each) => each === value) })}
      />
      <TagFilter
        texts={texts}
        value={tagId}
        tags={report.tags}
        onChoose={(value) => narrow({ tagId: value })}
      />
      <FilterChoice
        label={texts.priority}
        value={priority}
        any={texts.anyPriority}
        options={RAISED.map((each) => [each, words[each]])}
        onChoose={(value) => narrow({ priority: RAISED.find((each) => each === value) })}
      />
      <FilterChoice
        label={texts.sort}
        value={sort}
        options={QUEUE_SORTS.map((each) => [each, sorts[each]])}
        onChoose={(value) => narrow({ sort: QUEUE_SORTS.find((each) => each === value) })}
      />
    </search>
  );
}
