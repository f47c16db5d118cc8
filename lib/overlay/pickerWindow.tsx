import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { pickerCss } from '../../components/picker/picker.css';
import { markedReply } from '../../components/picker/pickerView';
import { ReplyPicker as ReplyPickerView } from '../../components/picker/ReplyPicker';
import type { AfterSending } from '../domain/afterSending';
import type { Span } from './freeEnd';
import type { PickerHandover } from './handover';
import type { KeyShield } from './keyShield';
import { mountPanel } from './panelHost';
import type { OverlayParts } from './parts';
import { pageKeys, panelKeys } from './pickerKeys';
import { placeBeside } from './pickerPlace';
import type { ReplyPicker } from './replyPicker';
import { tagsOfReply } from './replyTags';
import { followUpOf, surfaceOf } from './replyTarget';
import { createStyleSheet } from './shadowHost';

const COMMAND = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl+';

interface PickerWindowOptions extends Pick<PickerHandover, 'barEdges'> {
  readonly parts: OverlayParts;
  readonly picker: ReplyPicker;
  readonly shield: KeyShield;
}

/** Shows the picker over the page as long as it has something to show. */
export function createPickerWindow({ parts, picker, shield, barEdges }: PickerWindowOptions): void {
  const sheet = createStyleSheet(pickerCss);
  const isOpen = computed(() => picker.view.value !== undefined);

  const stop = effect(() => {
    if (!isOpen.value) return;
    const closing = new AbortController();
    const until = AbortSignal.any([parts.signal, closing.signal]);
    // Keys that go to something unseen would choose blindly.
    const onGivenUp = picker.close;
    const { element, root, container, handleFocus } = mountPanel({
      name: 'picker',
      sheet,
      parts,
      onGivenUp,
      until,
    });
    shield.intercept(pageKeys(picker), until);
    shield.guard(
      {
        host: element,
        handleKey: panelKeys(picker, root),
        handleInput: () => takeInput(picker, root.activeElement),
        handleFocus,
      },
      until,
    );

    const place = () => {
      const bar = barEdges();
      const anchor = anchorOf(parts, picker, bar);
      Object.assign(container.style, placeBeside(anchor, window, heightFor(picker), bar));
    };
    place();
    container.toggleAttribute('data-low', heightFor(picker) !== undefined);
    window.addEventListener('scroll', place, { capture: true, passive: true, signal: until });
    window.addEventListener('resize', place, { signal: until });
    // A reply box grows with its text.
    const editor = picker.target.peek()?.editor;
    const observer = new ResizeObserver(place);
    if (editor) observer.observe(editor);
    render(<PickerWindow parts={parts} picker={picker} />, container);
    return () => {
      observer.disconnect();
      render(null, container);
      closing.abort();
    };
  });
  parts.signal.addEventListener('abort', stop, { once: true });
}

interface PickerWindowProps {
  readonly parts: OverlayParts;
  readonly picker: ReplyPicker;
}

function PickerWindow({ parts, picker }: PickerWindowProps) {
  const view = picker.view.value;
  if (!view) return null;
  const target = picker.target.value;
  return (
    <ReplyPickerView
      view={view}
      language={parts.setup.language.value}
      contactName={target?.context.contact?.name ?? ''}
      tagNames={tagNamesOf(parts, picker)}
      afterSending={afterSendingOf(picker)}
      surface={target && surfaceOf(target)}
      formats={parts.formats.value}
      pasteKeys={`${COMMAND}V`}
      copyKeys={`${COMMAND}C`}
      image={picker.image.value}
      onChoose={picker.choose}
      onPoint={picker.point}
      onSubmit={picker.submit}
      onCopy={picker.copy}
      onCopyImage={picker.copyImage}
      onClose={picker.close}
    />
  );
}

/** Nothing can be tagged that is not known yet. */
function tagNamesOf({ setup }: OverlayParts, { view, target }: ReplyPicker): readonly string[] {
  const marked = markedReply(view.value);
  if (!marked || target.value?.conversationId === undefined) return [];
  return tagsOfReply(marked, setup.tags.value).map(({ name }) => name);
}

const afterSendingOf = ({ view, target }: ReplyPicker): AfterSending | undefined => {
  const marked = markedReply(view.value);
  return marked && target.value && followUpOf(marked, target.value);
};

function takeInput(picker: ReplyPicker, field: Element | null): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  if (picker.view.value?.kind === 'list') picker.search(field.value);
  else picker.fillIn(field.name, field.value);
}

/** In pixels. In chats the message to be answered stands just above the reply box. */
const HEIGHT_IN_CHATS = 280;
const heightFor = (picker: ReplyPicker): number | undefined =>
  picker.target.peek()?.threadId === undefined ? undefined : HEIGHT_IN_CHATS;

/** In pixels, from the upper edge of the bar. */
const BELOW_BAR = 104;

/** The composer the reply is for; without one, what lies below the bar of a private conversation, or the foot of the column. */
function anchorOf(parts: OverlayParts, picker: ReplyPicker, bar: Span | undefined) {
  const editor = picker.target.peek()?.editor;
  if (editor?.isConnected) return editor.getBoundingClientRect();
  const { thread, column } = parts.reading.peek()?.anchors ?? {};
  if (thread !== undefined) {
    const { left, top } = thread.pane.getBoundingClientRect();
    const bottom = (thread.header?.getBoundingClientRect().bottom ?? top) + BELOW_BAR;
    return { left: left + 16, top: bottom, bottom };
  }
  const left = column?.getBoundingClientRect().left ?? 0;
  const usual = window.innerHeight - 72;
  const end = bar !== undefined && bar.bottom > usual ? Math.min(usual, bar.top) : usual;
  return { left: left + 16, top: end, bottom: end };
}
