import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CannedReply } from '../../../lib/domain/cannedReply';
import { foldersOf, type LibraryFilter } from '../../../lib/replies/filterLibrary';
import type { LibraryWording } from './wording';

interface LibraryFiltersProps {
  readonly replies: readonly CannedReply[];
  readonly filter: Signal<LibraryFilter>;
  readonly wording: LibraryWording;
}

const KINDS = ['all', 'favourites', 'problems', 'links'] as const;
/** No folder is called like this: names are trimmed. */
const ANY_FOLDER = ' ';

/** What the list is narrowed to. */
export function LibraryFilters({ replies, filter, wording: { texts, formats } }: LibraryFiltersProps) {
  const folders = useMemo(() => foldersOf(replies, formats.language), [replies, formats]);
  const { query, folder, only } = filter.value;
  const narrow = (change: Partial<LibraryFilter>) => {
    filter.value = { ...filter.value, ...change };
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
        <span>{texts.folder}</span>
        <select
          value={folder ?? ANY_FOLDER}
          onChange={({ currentTarget: { value } }) =>
            narrow({ folder: value === ANY_FOLDER ? undefined : value })
          }
        >
          <option value={ANY_FOLDER}>{texts.allFolders}</option>
          <option value="">{texts.noFolder}</option>
          {folders.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.show}</span>
        <select
          value={only}
          onChange={({ currentTarget: { value } }) =>
            narrow({ only: KINDS.find((kind) => kind === value) ?? 'all' })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts[kind]}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
