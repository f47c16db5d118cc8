import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TagOption, TagPickerView } from '../../components/bar/barView';
import type { ConversationSummary } from '../domain/conversation';
import { TAG_COLORS, type Tag } from '../domain/event';
import { foldText } from '../domain/foldText';
import type { OverlayParts } from './parts';

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
}

/** Tags to offer: those not set that hold what was typed, and a new one unless there is one of exactly this name. */
export function tagOptions(tags: readonly Tag[], setIds: readonly string[], query: string): TagOption[] {
  const folded = foldText(query.trim());
  const options: TagOption[] = tags
    .filter(({ id, name }) => !setIds.includes(id) && foldText(name).includes(folded))
    .map((tag) => ({ tag }));
  const isTaken = tags.some(({ name }) => foldText(name) === folded);
  return folded === '' || isTaken ? options : [...options, { newName: query.trim() }];
}

export function createTagPicker(
  { setup, openPanel, act }: Pick<OverlayParts, 'setup' | 'openPanel' | 'act'>,
  conversation: ReadonlySignal<ConversationSummary | undefined>,
): TagPicker {
  const query = signal('');
  const activeIndex = signal<number | undefined>(undefined);

  const view = computed((): TagPickerView | undefined => {
    if (openPanel.value !== 'tagPicker' || !conversation.value) return undefined;
    const options = tagOptions(setup.tags.value, conversation.value.tagIds, query.value);
    const index = activeIndex.value;
    const isMarked = index !== undefined && options.length > 0;
    return {
      query: query.value,
      options,
      activeIndex: isMarked ? Math.min(index, options.length - 1) : undefined,
    };
  });
  const search = (text: string) =>
    batch(() => {
      query.value = text;
      // Enter in an empty field means nothing: no tag is marked until one was looked for, or an arrow pressed.
      activeIndex.value = text.trim() === '' ? undefined : 0;
    });

  const choose = (index: number) => {
    const option = view.value?.options[index];
    const conversationId = conversation.value?.id;
    if (!option || conversationId === undefined) return;
    const tagId = 'tag' in option ? option.tag.id : crypto.randomUUID();
    if ('newName' in option) {
      const color = TAG_COLORS[setup.tags.value.length % TAG_COLORS.length] ?? 'gray';
      act({ type: 'tagCreated', tagId, name: option.newName, color });
    }
    act({ type: 'tagAdded', conversationId, tagId });
    search('');
  };

  return {
    view,
    open: () =>
      batch(() => {
        search('');
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
  };
}
