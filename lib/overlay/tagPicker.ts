import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TagPickerView, TagTold } from '../../components/bar/barView';
import type { ConversationSummary } from '../domain/conversation';
import { TAG_COLORS } from '../domain/event';
import { excludedBy } from '../domain/triage/tagGroups';
import type { OverlayParts } from './parts';
import { tagOptions } from './tagOptions';
import { createTagSuggestions } from './tagSuggestions';

/** Finding and making tags in the bar. */
export interface TagPicker {
  readonly view: ReadonlySignal<TagPickerView | undefined>;
  open(): void;
  close(): void;
  search(query: string): void;
  point(index: number): void;
  moveBy(step: number): boolean;
  choose(index: number): void;
  chooseMarked(): void;
  /** Says that a suggestion does not fit; other options stay as they are. */
  decline(index: number): void;
  /** Takes the suggestion that is marked, or else the first. False where there is none. */
  accept(): boolean;
  /** Declines it. */
  refuse(): boolean;
}

export function createTagPicker(
  { setup, openPanel, act, send }: Pick<OverlayParts, 'setup' | 'openPanel' | 'act' | 'send'>,
  conversation: ReadonlySignal<ConversationSummary | undefined>,
): TagPicker {
  const query = signal('');
  const activeIndex = signal<number | undefined>(undefined);
  const told = signal<TagTold | undefined>(undefined);
  const { suggested, ask, drop } = createTagSuggestions({ send });

  const view = computed((): TagPickerView | undefined => {
    if (openPanel.value !== 'tagPicker' || !conversation.value) return undefined;
    const { tagIds } = conversation.value;
    const found = tagOptions(setup.tags.value, tagIds, query.value, suggested.value);
    const index = activeIndex.value;
    const isMarked = index !== undefined && found.options.length > 0;
    return {
      ...found,
      query: query.value,
      activeIndex: isMarked ? Math.min(index, found.options.length - 1) : undefined,
      told: told.value,
      convention: setup.tagConvention.value,
    };
  });
  const search = (text: string) =>
    batch(() => {
      query.value = text;
      told.value = undefined;
      // Enter in an empty field means nothing: no tag is marked until one was looked for, or an arrow pressed.
      activeIndex.value = text.trim() === '' ? undefined : 0;
    });
  const suggestionAt = (index: number) => {
    const option = view.peek()?.options[index];
    return option !== undefined && 'tag' in option && option.suggested ? option.tag : undefined;
  };

  const choose = (index: number) => {
    const option = view.value?.options[index];
    const { id: conversationId, tagIds = [] } = conversation.value ?? {};
    if (!option || conversationId === undefined) return;
    const tagId = 'tag' in option ? option.tag.id : crypto.randomUUID();
    if ('newName' in option) {
      const color = TAG_COLORS[setup.tags.value.length % TAG_COLORS.length] ?? 'gray';
      act({ type: 'tagCreated', tagId, name: option.newName, color });
    }
    const gone = excludedBy(tagId, tagIds, setup.tagGroups.value);
    act({ type: 'tagAdded', conversationId, tagId });
    batch(() => {
      search('');
      const former = gone.flatMap((id) => setup.tagsById.value.get(id)?.name ?? []);
      if ('tag' in option && former.length > 0) {
        told.value = { type: 'replaced', name: option.tag.name, former };
      }
    });
  };
  const decline = (index: number): boolean => {
    const tag = suggestionAt(index);
    const conversationId = conversation.peek()?.id;
    if (tag === undefined || conversationId === undefined) return false;
    act({ type: 'tagDeclined', conversationId, tagId: tag.id });
    batch(() => {
      drop(tag.id);
      told.value = { type: 'declined', name: tag.name };
      activeIndex.value = undefined;
    });
    return true;
  };

  /** Which suggestion a key is about while nothing is typed. */
  const asked = () => (query.peek() === '' ? (view.peek()?.activeIndex ?? 0) : undefined);

  return {
    view,
    open: () =>
      batch(() => {
        search('');
        ask(conversation.peek()?.id);
        openPanel.value = 'tagPicker';
      }),
    close() {
      if (openPanel.value === 'tagPicker') openPanel.value = undefined;
    },
    search,
    point(index) {
      if (query.value.trim() !== '') activeIndex.value = index;
    },
    moveBy(step) {
      const { options = [], activeIndex: index = step > 0 ? -1 : 0 } = view.value ?? {};
      if (options.length > 0) activeIndex.value = (index + step + options.length) % options.length;
      return true;
    },
    choose,
    chooseMarked() {
      const index = view.value?.activeIndex;
      if (index !== undefined) choose(index);
    },
    decline,
    accept() {
      const index = asked();
      if (index === undefined || suggestionAt(index) === undefined) return false;
      choose(index);
      return true;
    },
    refuse() {
      const index = asked();
      return index !== undefined && decline(index);
    },
  };
}
