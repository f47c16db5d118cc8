import { type Signal, useSignal } from '@preact/signals';
import type { CannedReply } from '../../../lib/domain/cannedReply';
import type { Platform } from '../../../lib/domain/vocabulary';
import { PLATFORM_NAMES } from '../../../lib/i18n/names';
import { tidyFolder } from '../../../lib/replies/checkReply';
import type { Undo } from './useUndo';
import type { LibraryWording } from './wording';

interface BulkBarProps {
  readonly shown: readonly CannedReply[];
  readonly chosen: readonly CannedReply[];
  readonly selected: Signal<ReadonlySet<string>>;
  readonly undo: Undo;
  readonly wording: LibraryWording;
}

const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];

/** What can be done to several replies at once. */
export function BulkBar({ shown, chosen, selected, undo, wording: { texts, formats } }: BulkBarProps) {
  const folder = useSignal('');
  const tag = useSignal('');
  const areAllChosen = shown.length > 0 && shown.every(({ id }) => selected.value.has(id));
  const change = (edit: (reply: CannedReply) => CannedReply) => void undo.save(chosen.map(edit));
  const removeAll = async () => {
    if (await undo.remove(chosen.map(({ id }) => id))) selected.value = new Set();
  };
  const limit = (value: string) => {
    const platform = PLATFORMS.find((each) => each === value);
    change((reply) => ({
      ...reply,
      scope: { ...reply.scope, platforms: platform === undefined ? [] : [platform] },
    }));
  };
  return (
    <div class="bulk">
      <button
        type="button"
        class="button"
        disabled={shown.length === 0}
        onClick={() => {
          selected.value = new Set(areAllChosen ? [] : shown.map(({ id }) => id));
        }}
      >
        {areAllChosen ? texts.selectNone : texts.selectAll}
      </button>
      {chosen.length > 0 && (
        <fieldset class="field">
          <legend>{texts.selected(chosen.length, formats.number(chosen.length))}</legend>
          <input
            type="text"
            aria-label={texts.moveTo}
            placeholder={texts.folder}
            value={folder.value}
            onInput={(event) => {
              folder.value = event.currentTarget.value;
            }}
          />
          <button
            type="button"
            class="button"
            onClick={() => change((reply) => ({ ...reply, folder: tidyFolder(folder.value) }))}
          >
            {texts.move}
          </button>
          <input
            type="text"
            aria-label={texts.addTag}
            placeholder={texts.tags}
            value={tag.value}
            onInput={(event) => {
              tag.value = event.currentTarget.value;
            }}
          />
          <button
            type="button"
            class="button"
            disabled={tag.value.trim() === ''}
            onClick={() =>
              change((reply) => ({ ...reply, tags: [...new Set([...reply.tags, tag.value.trim()])] }))
            }
          >
            {texts.tagThem}
          </button>
          <select
            aria-label={texts.limitTo}
            value=""
            onChange={({ currentTarget }) => {
              limit(currentTarget.value);
              currentTarget.value = '';
            }}
          >
            <option value="" disabled>
              {texts.limitTo}
            </option>
            <option value="all">{texts.everywhere}</option>
            {PLATFORMS.map((platform) => (
              <option key={platform} value={platform}>
                {PLATFORM_NAMES[platform]}
              </option>
            ))}
          </select>
          <button type="button" class="button" data-kind="danger" onClick={removeAll}>
            {texts.remove}
          </button>
        </fieldset>
      )}
    </div>
  );
}
