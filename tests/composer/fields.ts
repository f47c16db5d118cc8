import {
  type FormEvent,
  createElement as h,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createRoot } from 'react-dom/client';
import type { SendKey } from './draftEditors';
import type { HostRecords } from './hostPage';

interface FieldProps {
  readonly name: string;
  readonly records: HostRecords;
  /** A draft that the page comes with. */
  readonly initial?: string;
  readonly maxLength?: number;
  /** What becomes of the value each time it changes. */
  readonly format?: (value: string, before: string) => string;
  /** The value is put back a moment after it changed. */
  readonly isReverting?: boolean;
  readonly isSendKey?: (event: SendKey) => boolean;
  /** Grows with its lines, and has a button to send with only when there is text. */
  readonly isChat?: boolean;
}

/** A text field whose value is React's. */
export function Field(props: FieldProps) {
  const {
    name,
    records,
    initial = '',
    maxLength,
    format,
    isReverting = false,
    isSendKey,
    isChat = false,
  } = props;
  const [value, setValue] = useState(initial);
  const element = useRef<HTMLTextAreaElement>(null);
  records.models.set(name, () => ({
    text: value,
    caret: [element.current?.selectionStart ?? -1, element.current?.selectionEnd ?? -1],
    fill: setValue,
  }));
  useEffect(() => {
    if (isReverting) setValue('');
  });
  useLayoutEffect(() => {
    if (!isChat || !element.current) return;
    element.current.style.height = 'auto';
    element.current.style.height = `${Math.min(element.current.scrollHeight, 200)}px`;
  });
  const send = () => {
    records.sends += 1;
    setValue('');
  };
  return h(
    'form',
    {
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        send();
      },
    },
    h('textarea', {
      id: name,
      ref: element,
      value,
      maxLength,
      rows: 1,
      onChange: (event: { target: { value: string } }) =>
        setValue(format?.(event.target.value, value) ?? event.target.value),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !isSendKey?.(event)) return;
        event.preventDefault();
        send();
      },
    }),
    isChat &&
      (value === '' ? h('button', { type: 'button' }, 'Speak') : h('button', { type: 'submit' }, 'Send')),
  );
}

/** A chat inside an open shadow root, drawn by a React of its own. */
export function ShadowedChat({ records }: { readonly records: HostRecords }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const container = host.current;
    if (!container) return;
    const root = createRoot(container.shadowRoot ?? container.attachShadow({ mode: 'open' }));
    const isSendKey = ({ shiftKey }: SendKey) => !shiftKey;
    root.render(
      h(
        'div',
        null,
        h('input', { id: 'search' }),
        h(Field, { name: 'chat', records, isSendKey, isChat: true }),
      ),
    );
    return () => queueMicrotask(() => root.unmount());
  }, [records]);
  return h('div', { id: 'chat-host', ref: host });
}
