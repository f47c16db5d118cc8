import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SlotRefs } from '../../components/bar/barView';
import { ConversationBar } from '../../components/bar/ConversationBar';
import type { ConversationSummary } from '../domain/conversation';
import type { BarFocus } from './barFocus';
import type { BarPanels } from './barPanels';
import { isTooHigh, type Room } from './barPlace';
import type { OverlayParts } from './parts';

interface FittedBarProps extends Pick<BarFocus, 'focused'> {
  readonly parts: Pick<OverlayParts, 'setup' | 'formats' | 'clock' | 'act'>;
  readonly conversation: ReadonlySignal<ConversationSummary | undefined>;
  /** By hand. */
  readonly isCollapsed: Signal<boolean>;
  readonly panels: BarPanels;
  readonly room: ReadonlySignal<Room>;
  readonly openReplies: () => void;
  readonly slots: SlotRefs;
}

/** The bar in full where the window has room for it, else its one line, which can still be opened by hand. */
export function FittedBar(props: FittedBarProps) {
  const { parts, conversation: shown, isCollapsed, panels, room, openReplies, focused } = props;
  const { setup, formats, clock, act } = parts;
  const conversation = shown.value;
  const language = setup.language.value;
  const tags = conversation?.tagIds.flatMap((id) => setup.tagsById.value.get(id) ?? []) ?? [];
  const { width, height } = room.value;
  // With anything else it has to be measured anew.
  const fitting = [
    conversation?.id,
    language,
    tags.length,
    conversation?.note !== undefined,
    panels.actions.value?.lines.value,
    width,
    height,
  ].join(' ');
  const tooHighFor = useSignal('');
  const openedFor = useSignal('');
  const element = useRef<HTMLDivElement>(null);
  const { tags: tagPicker, note: noteEditor, snooze: snoozeMenu } = panels;
  const openable = [tagPicker, noteEditor, snoozeMenu, panels.actions.value];
  const isAnyOpen = openable.some((each) => each?.view.value !== undefined);
  const isFolded = isCollapsed.value || tooHighFor.value === fitting;
  const isMeasured = !isFolded && openedFor.value !== fitting && !isAnyOpen;

  useLayoutEffect(() => {
    // Never under somebody's hands.
    if (!isMeasured || focused() !== undefined) return;
    if (isTooHigh(element.current?.offsetHeight ?? 0, room.peek())) tooHighFor.value = fitting;
  });

  if (!conversation) return null;
  const conversationId = conversation.id;
  return (
    <div class="fitted" ref={element}>
      <ConversationBar
        conversation={conversation}
        tags={tags}
        now={clock.now.value}
        language={language}
        formats={formats.value}
        isCollapsed={isFolded}
        tagPicker={tagPicker.view.value}
        onPriority={(priority) =>
          act(
            priority === undefined
              ? { type: 'priorityLifted', conversationId }
              : { type: 'prioritySet', conversationId, priority },
          )
        }
        onRemoveTag={(tagId) => act({ type: 'tagRemoved', conversationId, tagId })}
        onOpenTags={tagPicker.open}
        onChooseTag={tagPicker.choose}
        onPointTag={tagPicker.point}
        onDeclineTag={tagPicker.decline}
        noteEditor={noteEditor.view.value}
        snoozeMenu={snoozeMenu.view.value}
        onOpenNote={noteEditor.open}
        onToggleSnooze={snoozeMenu.toggle}
        onSnooze={snoozeMenu.choose}
        onSnoozeMoment={snoozeMenu.chooseMoment}
        onWake={snoozeMenu.wake}
        onResolve={() => act({ type: 'resolved', conversationId })}
        onReopen={() => act({ type: 'reopened', conversationId })}
        onReplies={openReplies}
        slots={props.slots}
        onCollapse={(next) => {
          isCollapsed.value = next;
          tooHighFor.value = '';
          openedFor.value = next ? '' : fitting;
        }}
      />
    </div>
  );
}
