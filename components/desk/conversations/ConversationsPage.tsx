import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Tag } from '../../../lib/domain/event';
import type { EpochMs } from '../../../lib/domain/units';
import type { ConversationId, Language } from '../../../lib/domain/vocabulary';
import { deskCatalogue } from '../../../lib/i18n/catalogues/desk';
import type { SearchResult } from '../../../lib/reports/search/conversationSearch';
import type { SearchModel } from '../../../lib/reports/search/searchModel';
import { useOpened } from '../useOpened';
import { FoundRow } from './FoundRow';
import { type ExportMessages, MessagesExport } from './MessagesExport';
import { SearchFilters } from './SearchFilters';
import { type SearchWording, searchWording } from './wording';

/** What the view asks of the browser. */
export interface ConversationsSource {
  readonly now: ReadonlySignal<EpochMs>;
  /** Searches for as long as it is shown. */
  openModel(until: AbortSignal): SearchModel;
  readonly exportMessages: ExportMessages;
  openConversation(id: ConversationId): Promise<'opened' | 'notFound' | 'failed'>;
}

interface ConversationsPageProps {
  readonly source: ConversationsSource;
  readonly tags: readonly Tag[];
  readonly language: Language;
}

/** All that was captured, searched and filtered. */
export function ConversationsPage({ source, tags, language }: ConversationsPageProps) {
  const model = useOpened(source);
  const wording = useMemo(() => searchWording(language), [language]);
  const tagsById = useMemo(() => new Map(tags.map((tag) => [tag.id, tag])), [tags]);
  const problem = useSignal('');
  const { texts } = wording;
  const result = model.result.value;

  const open = async (id: ConversationId) => {
    problem.value = '';
    const outcome = await source.openConversation(id);
    problem.value = { opened: '', notFound: texts.notFound, failed: texts.openFailed }[outcome];
  };
  return (
    <section class="card" aria-labelledby="conversations">
      <h2 id="conversations">{texts.heading}</h2>
      <p class="help">{texts.help}</p>
      <SearchFilters
        model={model}
        tags={tags}
        channels={model.channels.value}
        wording={wording}
        now={() => source.now.peek()}
      />
      <p role="alert" class="problem">
        {model.failure.value === undefined ? problem.value : deskCatalogue[language].loadFailed}
      </p>
      <p role="status" class="help">
        {model.isSearching.value ? texts.searching : result && countText(result, wording)}
      </p>
      {result !== undefined && result.found.length > 0 && (
        <MessagesExport
          search={model.search.value}
          wording={wording}
          exportMessages={source.exportMessages}
        />
      )}
      <ol class="waiting">
        {result?.found.map((found) => (
          <FoundRow
            key={found.conversationId}
            found={found}
            tagsById={tagsById}
            wording={wording}
            onOpen={() => open(found.conversationId)}
          />
        ))}
      </ol>
    </section>
  );
}

function countText({ found, isMore }: SearchResult, { texts, formats }: SearchWording): string {
  if (found.length === 0) return texts.none;
  const shown = formats.number(found.length);
  return isMore ? texts.firstOnes(shown) : texts.found(found.length, shown);
}
