import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { barCss } from '../../components/bar/bar.css';
import { ConversationBar } from '../../components/bar/ConversationBar';
import type { ConversationSummary } from '../domain/conversation';
import type { KeyShield } from './keyShield';
import type { OverlayParts } from './parts';
import { quietPointer } from './quietPointer';
import { createStyleSheet, mountShadowHost } from './shadowHost';
import { createTagPicker, type TagPicker } from './tagPicker';

interface BarOptions {
  readonly parts: OverlayParts;
  readonly shield: KeyShield;
  readonly openReplies: () => void;
}

/** Keeps the bar at the foot of the column while a post of a known conversation is in focus. */
export function startBar(options: BarOptions): void {
  const { parts, shield } = options;
  const sheet = createStyleSheet(barCss);
  const conversation = computed(() => focusedConversation(parts));
  const isShown = computed(() => conversation.value !== undefined);
  const isCollapsed = signal(false);
  const tagPicker = createTagPicker(parts, conversation);

  const stop = effect(() => {
    if (!isShown.value) return;
    const hiding = new AbortController();
    const until = AbortSignal.any([parts.signal, hiding.signal]);
    const { element, root } = mountShadowHost({
      name: 'bar',
      styles: [...parts.baseStyles, sheet],
      parent: document.body,
      signal: until,
    });
    const container = document.createElement('div');
    container.className = 'place';
    root.append(container);
    quietPointer(root);
    const handleInput = () => {
      if (root.activeElement instanceof HTMLInputElement) tagPicker.search(root.activeElement.value);
    };
    shield.guard(
      { host: element, handleKey: (event) => handleKey(tagPicker, root, event), handleInput },
      until,
    );
    const undock = dock(container, parts, until);
    render(<Bar {...options} {...{ conversation, isCollapsed, tagPicker }} />, container);
    return () => {
      undock();
      render(null, container);
      tagPicker.close();
      hiding.abort();
    };
  });
  parts.signal.addEventListener('abort', stop, { once: true });
}

/** The conversation of the post in focus. Not while the composer of another one lies over the page. */
function focusedConversation({ reading, mirror }: OverlayParts): ConversationSummary | undefined {
  const { messages, composers } = reading.value?.anchors ?? { messages: [], composers: [] };
  const focused = messages.find(({ isFocused }) => isFocused);
  if (!focused || composers.some(({ place }) => place === 'modal')) return undefined;
  return mirror.conversationOf(focused.messageId);
}

/** Keeps the bar as wide as its column, wherever that is. @returns how to stop it */
function dock(container: HTMLElement, { reading }: OverlayParts, until: AbortSignal): () => void {
  const column = computed(() => reading.value?.anchors.column);
  const place = () => {
    const { left, width } = column.peek()?.getBoundingClientRect() ?? { left: 0, width: window.innerWidth };
    Object.assign(container.style, { left: `${left}px`, width: `${width}px` });
  };
  const observer = new ResizeObserver(place);
  window.addEventListener('resize', place, { signal: until });
  const stop = effect(() => {
    observer.disconnect();
    if (column.value) observer.observe(column.value);
    place();
  });
  return () => {
    stop();
    observer.disconnect();
  };
}

function handleKey(tagPicker: TagPicker, root: ShadowRoot, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!tagPicker.view.value || !(root.activeElement instanceof HTMLInputElement)) {
    if (event.key !== 'Escape' || !(root.activeElement instanceof HTMLElement)) return false;
    root.activeElement.blur();
    return true;
  }
  switch (event.key) {
    case 'ArrowDown':
      return tagPicker.moveBy(1);
    case 'ArrowUp':
      return tagPicker.moveBy(-1);
    case 'Enter':
      tagPicker.chooseMarked();
      return true;
    case 'Escape':
      tagPicker.close();
      return true;
    default:
      return false;
  }
}

interface BarViewProps extends BarOptions {
  readonly conversation: ReadonlySignal<ConversationSummary | undefined>;
  readonly isCollapsed: ReturnType<typeof signal<boolean>>;
  readonly tagPicker: TagPicker;
}

function Bar({ parts, conversation: shown, isCollapsed, tagPicker, openReplies }: BarViewProps) {
  const conversation = shown.value;
  if (!conversation) return null;
  const { setup, clock, act } = parts;
  const conversationId = conversation.id;
  return (
    <ConversationBar
      conversation={conversation}
      tags={conversation.tagIds.flatMap((id) => setup.tagsById.value.get(id) ?? [])}
      now={clock.now.value}
      language={setup.language.value}
      isCollapsed={isCollapsed.value ?? false}
      tagPicker={tagPicker.view.value}
      onPriority={(priority) => act({ type: 'prioritySet', conversationId, priority })}
      onRemoveTag={(tagId) => act({ type: 'tagRemoved', conversationId, tagId })}
      onOpenTags={tagPicker.open}
      onChooseTag={tagPicker.choose}
      onPointTag={tagPicker.point}
      onResolve={() => act({ type: 'resolved', conversationId })}
      onReopen={() => act({ type: 'reopened', conversationId })}
      onReplies={openReplies}
      onCollapse={(next) => {
        isCollapsed.value = next;
      }}
    />
  );
}
