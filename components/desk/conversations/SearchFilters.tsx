import type { Tag } from '../../../lib/domain/event';
import type { EpochMs } from '../../../lib/domain/units';
import type { Channel } from '../../../lib/domain/vocabulary';
import { type ConversationSearch, FOUND_STATES } from '../../../lib/reports/search/conversationSearch';
import type { SearchModel } from '../../../lib/reports/search/searchModel';
import { FilterChoice } from '../FilterChoice';
import { TagFilter } from '../TagFilter';
import { PeriodChoice } from './PeriodChoice';
import type { SearchWording } from './wording';

interface SearchFiltersProps {
  readonly model: SearchModel;
  readonly tags: readonly Tag[];
  readonly channels: readonly Channel[];
  readonly wording: SearchWording;
  readonly now: () => EpochMs;
}

/** What is looked for, and what it is narrowed to. */
export function SearchFilters({ model, tags, channels, wording, now }: SearchFiltersProps) {
  const { texts } = wording;
  const { query, contact, channel, tagId, state } = model.search.value;
  const narrow = (change: Partial<ConversationSearch>) => {
    model.search.value = { ...model.search.value, ...change };
  };
  return (
    <search class="filters">
      <label>
        <span class="hidden">{texts.search}</span>
        <input
          type="search"
          placeholder={texts.search}
          value={query}
          onInput={(event) => narrow({ query: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{texts.contact}</span>
        <input
          type="search"
          placeholder={texts.anyContact}
          value={contact ?? ''}
          onInput={(event) => narrow({ contact: event.currentTarget.value || undefined })}
        />
      </label>
      <FilterChoice
        label={texts.channel}
        value={channel}
        any={texts.allChannels}
        options={channels.map((each) => [each, wording.channel(each)])}
        onChoose={(value) => narrow({ channel: channels.find((each) => each === value) })}
      />
      <TagFilter texts={texts} value={tagId} tags={tags} onChoose={(value) => narrow({ tagId: value })} />
      <FilterChoice
        label={texts.state}
        value={state}
        any={texts.allStates}
        options={FOUND_STATES.map((each) => [each, texts[each]])}
        onChoose={(value) => narrow({ state: FOUND_STATES.find((each) => each === value) })}
      />
      <PeriodChoice now={now} wording={wording} onChoose={narrow} />
    </search>
  );
}
