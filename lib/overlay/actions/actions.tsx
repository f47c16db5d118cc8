import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { ActionsField } from '../../../components/bar/actions/ActionsField';
import { actionsCss } from '../../../components/bar/actions/actions.css';
import type { ActionsProps } from '../../../components/bar/actions/actionsView';
import { CaseLines } from '../../../components/bar/actions/CaseLines';
import { CaseMarks } from '../../../components/bar/actions/CaseMarks';
import type { Act } from '../../domain/event';
import type { ActionsHandover } from '../handover';
import { createStyleSheet } from '../shadowHost';
import { createActionsMenu } from './actionsMenu';
import { createFoundCase } from './foundCase';
import { createRelatedConversations } from './relatedConversations';

/** Adds to the bar what is done more rarely, and how the case stands. */
export function startActions(handover: ActionsHandover): void {
  const { parts, conversation, slots, insertReply, saveSelection, takeActions } = handover;
  const { setup, clock, signal: until } = parts;
  if (until.aborted) return;
  const found = createFoundCase(parts, conversation);
  const menu = createActionsMenu(parts, conversation);
  const related = createRelatedConversations(parts, conversation);
  /** Does something about the conversation that is shown. */
  const act = (make: (conversationId: string) => Act) => {
    const id = conversation.peek()?.id;
    if (id !== undefined) parts.act(make(id));
  };

  const props = computed(
    (): ActionsProps => ({
      view: menu.view.value,
      found: found.value,
      related: related.value,
      agents: setup.agents.value,
      agentId: setup.agentId.value,
      now: clock.now.value,
      language: setup.language.value,
      formats: parts.formats.value,
      onToggle: menu.toggle,
      onStep: menu.go,
      onName: (name) => menu.type('to', name),
      onHandOver: menu.handOver,
      onPromise: menu.promise,
      onPromiseMoment: menu.promiseMoment,
      onKept: (promiseId) => act((conversationId) => ({ type: 'promiseKept', conversationId, promiseId })),
      onThirdPartyWait: (starts) => {
        const type = starts ? 'thirdPartyWaitStarted' : 'thirdPartyWaitEnded';
        act((conversationId) => ({ type, conversationId }));
        menu.close();
      },
      onAskForRating: () => {
        const shortcut = found.peek()?.surveyShortcut;
        menu.close();
        if (shortcut !== undefined) insertReply(shortcut);
      },
      onSaveSelection: () => {
        saveSelection();
        menu.close();
      },
      onRating: (isRating) => {
        const { proposal } = found.peek() ?? {};
        if (proposal === undefined) return;
        const { conversationId, messageId, rating } = proposal;
        const about = { conversationId, messageId };
        parts.act(
          isRating ? { type: 'ratingConfirmed', ...about, rating } : { type: 'ratingDismissed', ...about },
        );
      },
      onLink: ({ id: otherId, isLinked }) => {
        const type = isLinked ? 'conversationsUnlinked' : 'conversationsLinked';
        act((conversationId) => ({ type, conversationId, otherId }));
      },
      onUndo: (eventId) => act((conversationId) => ({ type: 'actWithdrawn', conversationId, eventId })),
    }),
  );

  const sheet = createStyleSheet(actionsCss);
  const focusMenu = () => {
    const button = slots.menu.peek()?.firstElementChild;
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  };
  const stops = [
    draw(slots.marks, CaseMarks, props, sheet, focusMenu),
    draw(slots.menu, ActionsField, props, sheet),
    draw(slots.lines, CaseLines, props, sheet, focusMenu),
  ];
  const stop = () => {
    for (const stopDrawing of stops) stopDrawing();
  };
  until.addEventListener('abort', stop, { once: true });
  takeActions({
    view: menu.view,
    lines: computed(() => linesOf(found.value) + related.value.length),
    type: menu.type,
    submit: menu.submit,
  });
}

/**
 * Draws into a slot whenever it is there.
 *
 * @param onFocusLost what had the focus is not shown any more
 */
function draw(
  slot: ReadonlySignal<HTMLElement | null>,
  Component: ComponentType<ActionsProps>,
  props: ReadonlySignal<ActionsProps>,
  sheet: CSSStyleSheet,
  onFocusLost?: () => void,
): () => void {
  return effect(() => {
    const element = slot.value;
    const root = element?.getRootNode();
    if (!element || !(root instanceof ShadowRoot)) return;
    if (!root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    const hasFocus = () => element.contains(root.activeElement);
    const stop = effect(() => {
      const shown = <Component {...props.value} />;
      untracked(() => {
        const hadFocus = hasFocus();
        render(shown, element);
        if (hadFocus && !hasFocus()) onFocusLost?.();
      });
    });
    return () => {
      stop();
      render(null, element);
    };
  });
}

const linesOf = (found: ReturnType<typeof createFoundCase>['value']): number =>
  found === undefined
    ? 0
    : found.promises.length +
      [found.thirdPartyWait, found.handover, found.planned, found.survey].filter(Boolean).length;
