import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { barCss } from '../../components/bar/bar.css';
import { createBarFocus } from './barFocus';
import { handleBarInput } from './barInput';
import { handleBarKey } from './barKeys';
import { type BarActions, createBarPanels } from './barPanels';
import { dock } from './barPlace';
import { createBarSlots, slotRefs } from './barSlots';
import { FittedBar } from './fittedBar';
import type { FocusReturn } from './focusReturn';
import type { Span } from './freeEnd';
import type { PanelsHandover } from './handover';
import type { KeyShield } from './keyShield';
import { mountPanel } from './panelHost';
import type { OverlayParts } from './parts';
import { createStyleSheet } from './shadowHost';

interface BarOptions {
  readonly parts: OverlayParts;
  readonly shield: KeyShield;
  readonly focus: FocusReturn;
  readonly openReplies: () => void;
  readonly insertReply: (shortcut: string) => void;
  readonly saveSelection: () => void;
  readonly loadActions: PanelsHandover['loadActions'];
}

export interface Bar {
  /** The element of the bar that has the focus. */
  focused(): HTMLElement | undefined;
  /** Undefined while it is not shown. */
  edges(): Span | undefined;
}

/** Keeps the bar in its place while a post of a known conversation is in focus, or such a conversation is open. */
export function startBar(options: BarOptions): Bar {
  const { parts, shield, focus } = options;
  const sheet = createStyleSheet(barCss);
  const conversation = parts.focused;
  const conversationId = computed(() => conversation.value?.id);
  const isGivenUp = signal(false);
  const isShown = computed(() => conversationId.value !== undefined && !isGivenUp.value);
  const isCollapsed = signal(false);
  const panels = createBarPanels(parts, conversation);
  const slots = createBarSlots();
  const refs = slotRefs(slots);
  const takeActions = (actions: BarActions) => {
    panels.actions.value = actions;
  };
  let focused: Bar['focused'] = () => undefined;
  let edges: Bar['edges'] = () => undefined;

  const stopShowing = effect(() => {
    if (!isShown.value) return;
    const { insertReply, saveSelection } = options;
    options.loadActions({ parts, conversation, slots, insertReply, saveSelection, takeActions });
    const hiding = new AbortController();
    const until = AbortSignal.any([parts.signal, hiding.signal]);
    const onGivenUp = () => {
      isGivenUp.value = true;
    };
    const host = mountPanel({
      name: 'bar',
      sheet,
      parts,
      onGivenUp,
      until,
    });
    const { element, root, container } = host;
    const barFocus = createBarFocus(parts, root, focus, panels, until);
    focused = barFocus.focused;
    edges = () => container.getBoundingClientRect();
    const handleInput = () => handleBarInput(panels, root.activeElement);
    const handleKey = (event: KeyboardEvent) => handleBarKey(panels, barFocus, event);
    const handleFocus = (event: FocusEvent) => {
      host.handleFocus(event);
      barFocus.handleFocus(event);
    };
    shield.guard({ host: element, handleKey, handleInput, handleFocus }, until);
    const room = dock(container, parts, until);
    const view = { ...options, ...barFocus, conversation, isCollapsed, panels, room, slots: refs };
    render(<FittedBar {...view} />, container);
    return () => {
      const lost = barFocus.focused();
      focused = () => undefined;
      edges = () => undefined;
      render(null, container);
      panels.close();
      hiding.abort();
      barFocus.vanish(lost);
    };
  });
  // What was typed for one customer must not go on at the next.
  const stopFollowing = effect(() => {
    if (conversationId.value !== undefined) return panels.close;
  });
  parts.signal.addEventListener(
    'abort',
    () => {
      stopFollowing();
      stopShowing();
    },
    { once: true },
  );
  return { focused: () => focused(), edges: () => edges() };
}
