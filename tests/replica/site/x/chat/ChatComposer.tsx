import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Chat, ChatMessage } from '../../../world/chat/model';
import { useSite } from '../site';
import { ChatIcon } from './icons';
import { useChatWords } from './useChats';

/** Beyond this the box scrolls, in CSS pixels. */
const TALLEST_BOX = 200;

interface ChatComposerProps {
  readonly chat: Chat;
  readonly draft: string;
  onDraft(text: string): void;
}

const isFocused = (element: Element | null): boolean => {
  const root = element?.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
};

/** The reply box of a chat: Enter sends, Shift+Enter begins a line; there is no send button without a text. */
export function ChatComposer({ chat, draft, onDraft }: ChatComposerProps) {
  const words = useChatWords();
  const { store, recorder } = useSite();
  const box = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const hasText = draft.trim() !== '';

  useEffect(
    () =>
      recorder.watchDraft(() => ({
        place: 'chat',
        answers: chat.id,
        text: latest.current,
        selectionStart: box.current?.selectionStart ?? 0,
        selectionEnd: box.current?.selectionEnd ?? 0,
        hasFocus: isFocused(box.current),
      })),
    [recorder, chat.id],
  );

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || element.value !== draft) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, TALLEST_BOX)}px`;
  }, [draft]);

  const change = (text: string) => {
    if (text === latest.current) return;
    recorder.add({ kind: 'draft', place: 'chat', answers: chat.id, text });
    onDraft(text);
  };

  const send = async () => {
    const text = draft.trim();
    if (text === '') return;
    const id = crypto.randomUUID();
    store.putMessage(chat.id, { id, author: chat.account, text, sentAt: Date.now(), status: 'pending' });
    change('');
    const body = JSON.stringify({ id, chat: chat.id, text });
    const response = await fetch('/replica/chat/send', { method: 'POST', body });
    const message: ChatMessage = await response.json();
    recorder.add({ kind: 'chatSend', text, chat: chat.id, messageId: id });
    store.putMessage(chat.id, message);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };

  return (
    <div data-testid="dm-composer-container" className="composer-container">
      <form data-testid="dm-composer-form" onSubmit={submit} className="composer-form flex">
        <button
          type="button"
          aria-label={words.attach}
          data-testid="dm-composer-attachment-button"
          className="round-button"
        >
          <ChatIcon name="icon-plus" />
        </button>
        <div data-testid="dm-composer-input-container" className="composer-input flex flex-1 min-w-0">
          <textarea
            ref={box}
            data-testid="dm-composer-textarea"
            rows={1}
            dir="auto"
            aria-label={words.message}
            placeholder={words.message}
            value={draft}
            onChange={(event) => change(event.target.value)}
            onKeyDown={press}
            className="flex-1"
          />
        </div>
        {hasText ? (
          <button
            type="submit"
            aria-label={words.send}
            data-testid="dm-composer-send-button"
            className="round-button send-button"
          >
            <ChatIcon name="icon-arrow-up" />
          </button>
        ) : (
          <button
            type="button"
            aria-label={words.voice}
            data-testid="dm-composer-voice-button"
            className="round-button"
          >
            <ChatIcon name="icon-microphone" />
          </button>
        )}
      </form>
    </div>
  );
}
