import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { LONGEST_DESCRIPTION, LONGEST_KEYWORDS, MEANINGFUL_TAGS, type Tag } from '../../../lib/domain/event';
import type { StoredTagGroup } from '../../../lib/domain/triage/tagGroups';
import { FilterChoice } from '../FilterChoice';
import { nameFault } from '../nameFault';
import { ColorChoice } from './ColorChoice';
import type { TagChanges } from './tagChanges';
import type { TagsWording } from './wording';

interface TagEditorProps {
  readonly tag: Tag;
  /** Names of the others. */
  readonly taken: readonly string[];
  readonly groups: readonly StoredTagGroup[];
  readonly changes: TagChanges;
  readonly wording: TagsWording;
  readonly onClose: () => void;
}

/** Changes what a tag is called, how it looks, where it belongs, and what speaks for it. */
export function TagEditor({ tag, taken, groups, changes, wording, onClose }: TagEditorProps) {
  const { texts, desk } = wording;
  const id = useId();
  const draft = useSignal(tag);
  const fault = useSignal<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const set = (part: Partial<Tag>) => {
    draft.value = { ...draft.value, ...part };
  };
  const { name, color, groupId, description = '', keywords = '' } = draft.value;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    fault.value = nameFault(name, taken, desk);
    if (fault.value !== undefined) {
      field.current?.focus();
      return;
    }
    if (await changes.save([{ ...draft.value, name: name.trim() }], texts.changed(name.trim()))) onClose();
  };

  return (
    <form
      class="tag-editor preview"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
      noValidate
    >
      <div class="tag-line">
        <label class="wide">
          {texts.name}
          <input
            type="text"
            ref={field}
            value={name}
            autoComplete="off"
            aria-invalid={fault.value !== undefined}
            aria-describedby={`${id}-fault`}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </label>
        <div class="wide">
          <span aria-hidden="true">{desk.texts.color}</span>
          <ColorChoice
            wording={desk}
            label={desk.texts.colorOf(tag.name)}
            color={color}
            onChoose={(next) => set({ color: next })}
          />
        </div>
        {groups.length > 0 && (
          <FilterChoice
            label={texts.group}
            value={groups.some((group) => group.id === groupId) ? groupId : undefined}
            any={texts.noGroup}
            options={groups.map((group) => [group.id, group.name])}
            onChoose={(value) => set({ groupId: value })}
          />
        )}
      </div>
      <p class="problem" id={`${id}-fault`} role="alert">
        {fault.value}
      </p>
      <label class="wide">
        {texts.description}
        <input
          type="text"
          value={description}
          maxLength={LONGEST_DESCRIPTION}
          onInput={(event) => set({ description: event.currentTarget.value })}
        />
      </label>
      <label class="wide">
        {texts.keywords}
        <input
          type="text"
          value={keywords}
          maxLength={LONGEST_KEYWORDS}
          aria-describedby={`${id}-keywords`}
          onInput={(event) => set({ keywords: event.currentTarget.value })}
        />
        <small id={`${id}-keywords`}>{texts.keywordsHelp}</small>
      </label>
      {MEANINGFUL_TAGS.includes(tag.id) && <p class="help">{texts.meaningful}</p>}
      <div class="tag-acts">
        <button type="submit" class="button" data-kind="primary">
          {desk.texts.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {desk.texts.cancel}
        </button>
      </div>
    </form>
  );
}
