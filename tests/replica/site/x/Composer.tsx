import {
  ContentState,
  type DraftHandleValue,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  KeyBindingUtil,
} from 'draft-js';
import { useEffect, useId, useRef, useState } from 'react';
import type { DraftView } from '../shared/recorder';
import { Avatar } from './Avatar';
import { Icon } from './icons';
import { useSite, useSiteState, useWords } from './site';

const LONGEST_POST = 280;

interface ComposerProps {
  readonly place: 'inline' | 'modal';
  /** Id of the post that is answered; null for a post of its own. */
  readonly answers: string | null;
  readonly takesFocus?: boolean;
  onSent?(): void;
}

/** Offset into the text whose lines are separated by "\n". */
function offsetOf(content: ContentState, blockKey: string, offset: number): number {
  const before = content.getBlockMap().takeUntil((_, key) => key === blockKey);
  return before.reduce((sum, block) => (sum ?? 0) + (block?.getLength() ?? 0) + 1, 0) + offset;
}

function viewOf(state: EditorState, place: DraftView['place'], answers: string | null): DraftView {
  const content = state.getCurrentContent();
  const selection = state.getSelection();
  return {
    place,
    answers,
    text: content.getPlainText('\n'),
    selectionStart: offsetOf(content, selection.getStartKey(), selection.getStartOffset()),
    selectionEnd: offsetOf(content, selection.getEndKey(), selection.getEndOffset()),
    hasFocus: selection.getHasFocus(),
  };
}

function Toolbar() {
  const words = useWords();
  return (
    <div data-testid="toolBar" className="tool-bar">
      <button type="button" role="button" aria-label={words.image} className="tool">
        <Icon name="photo" />
      </button>
      <button type="button" role="button" aria-label="GIF" data-testid="gifSearchButton" className="tool">
        <Icon name="gif" />
      </button>
      <button type="button" role="button" aria-label="Emoji" className="tool">
        <Icon name="emoji" />
      </button>
    </div>
  );
}

/** The reply box: a real Draft.js editor, sent by its button or by Ctrl+Enter. */
export function Composer({ place, answers, takesFocus = false, onSent }: ComposerProps) {
  const words = useWords();
  const { recorder, store } = useSite();
  const { settings } = useSiteState();
  const [editorState, setEditorState] = useState(() => EditorState.createEmpty());
  const [isSending, setSending] = useState(false);
  const editor = useRef<Editor>(null);
  const latest = useRef(editorState);
  const placeholderId = `placeholder-${useId().replaceAll(/\W/g, '')}`;
  const text = editorState.getCurrentContent().getPlainText('\n');
  const length = [...text].length;
  const canSend = text.trim() !== '' && length <= LONGEST_POST && !isSending;
  const isReply = answers !== null;
  const placeholder = isReply ? words.postYourReply : words.whatIsHappening;

  useEffect(
    () => recorder.watchDraft(() => viewOf(latest.current, place, answers)),
    [recorder, place, answers],
  );
  useEffect(() => {
    if (takesFocus) editor.current?.focus();
  }, [takesFocus]);

  const change = (next: EditorState) => {
    const before = latest.current.getCurrentContent();
    latest.current = next;
    setEditorState(next);
    if (next.getCurrentContent() === before) return;
    recorder.add({ kind: 'draft', place, answers, text: next.getCurrentContent().getPlainText('\n') });
  };

  const send = async () => {
    if (!canSend) return;
    setSending(true);
    const body = JSON.stringify({ text, answers });
    const response = await fetch('/replica/send', { method: 'POST', body });
    const post = await response.json();
    recorder.add({ kind: 'send', text, answers, postId: post.id });
    store.take({ kind: 'post', post, person: undefined });
    store.showToast('sent');
    setSending(false);
    change(EditorState.push(latest.current, ContentState.createFromText(''), 'remove-range'));
    onSent?.();
  };

  const command = (name: string): DraftHandleValue => {
    if (name !== 'send') return 'not-handled';
    void send();
    return 'handled';
  };

  return (
    <div className={`composer ${place}`}>
      <div className="avatar-column">
        <Avatar handle={settings.account} />
      </div>
      <div className="post-column">
        <div data-testid="tweetTextarea_0_label" className="editor-label">
          <div className="editor-box">
            <div data-testid="tweetTextarea_0RichTextInputContainer" className="editor-scroll">
              {text === '' ? (
                <div id={placeholderId} className="placeholder">
                  {placeholder}
                </div>
              ) : null}
              <Editor
                ref={editor}
                editorState={editorState}
                onChange={change}
                ariaLabel={words.postText}
                ariaDescribedBy={placeholderId}
                ariaMultiline={true}
                role="textbox"
                webDriverTestID="tweetTextarea_0"
                spellCheck={true}
                stripPastedStyles={true}
                handleKeyCommand={command}
                keyBindingFn={(event) =>
                  event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event)
                    ? 'send'
                    : getDefaultKeyBinding(event)
                }
              />
            </div>
          </div>
        </div>
        <div className="composer-foot">
          <Toolbar />
          {length > LONGEST_POST - 20 ? <span className="count">{LONGEST_POST - length}</span> : null}
          <button
            type="button"
            role="button"
            data-testid={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
            className="send"
            disabled={!canSend}
            aria-disabled={!canSend}
            tabIndex={canSend ? 0 : -1}
            onClick={() => void send()}
          >
            <div dir="ltr">
              <span>
                <span>{isReply ? words.reply : words.post}</span>
              </span>
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}
