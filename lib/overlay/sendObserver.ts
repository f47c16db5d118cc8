import type { CapturedMessage } from '../domain/capture';
import { type DurationMs, type EpochMs, MINUTE, SECOND } from '../domain/units';
import type { MessageId } from '../domain/vocabulary';
import type { ComposerAnchor, Reading } from '../platforms/adapter';
import type { SentText } from './namelessSends';

/** How soon after the composer emptied itself the message must be on the page. */
const LONGEST_SENDING: DurationMs = 10 * SECOND;
/** How much the clocks of this machine and the platform may differ. */
const CLOCK_DIFFERENCE: DurationMs = 2 * MINUTE;

/** Whom a text goes to, as far as the page tells. */
interface Recipient {
  readonly contactHandle: string | undefined;
  /** Of a private conversation; undefined in public. */
  readonly threadId: string | undefined;
}

interface Draft extends Recipient {
  readonly text: string;
}

interface Vanished extends Draft {
  readonly at: EpochMs;
}

interface Appeared extends Recipient {
  readonly message: CapturedMessage;
  readonly id: MessageId;
  readonly at: EpochMs;
}

const NOBODY: Recipient = { contactHandle: undefined, threadId: undefined };

export interface SendObserver {
  /** @returns messages that this browser was seen sending since the last reading */
  messagesSentIn(reading: Reading, now: EpochMs): readonly MessageId[];
  /**
   * The same for chats whose messages bear no ids: texts that left a reply box and stand among the sent ones. An older
   * message may say the same: which of them it is has to be found out. Asked after `messagesSentIn`.
   */
  textsSentIn(reading: Reading): readonly SentText[];
  stop(): void;
}

/**
 * Sees that a person at this browser sent something: the text of a bound composer vanished, and within ten seconds of
 * that, before or after, an outbound message with the same text appeared on the page. Nothing else tells an own reply
 * from a teammate's.
 */
export function createSendObserver(): SendObserver {
  const drafts = new Map<HTMLElement, Draft>();
  const knownOutbound = new Set<MessageId>();
  let vanished: readonly Vanished[] = [];
  let appeared: readonly Appeared[] = [];
  let composers: readonly ComposerAnchor[] = [];

  const note = (element: HTMLElement, draft: Draft) => {
    const before = drafts.get(element);
    drafts.set(element, draft);
    if (before !== undefined && before.text !== '' && draft.text === '') {
      vanished = [...vanished, { ...before, at: Date.now() }];
    }
  };
  const noteAll = () => {
    for (const { element } of composers) {
      note(element, { ...(drafts.get(element) ?? NOBODY), text: textOf(element) });
    }
  };
  // Typing and sending can both fall between two readings. What is typed into a text field changes no element.
  const observer = new MutationObserver(noteAll);

  const bind = (reading: Reading) => {
    const { anchors } = reading;
    const isSame = anchors.composers.every(({ element }, index) => element === composers[index]?.element);
    for (const { element } of composers) {
      if (anchors.composers.some((composer) => composer.element === element)) continue;
      element.removeEventListener('input', noteAll);
      note(element, { ...NOBODY, text: '' });
      drafts.delete(element);
    }
    for (const { element, answersMessageId, threadId } of anchors.composers) {
      const answered = anchors.messages.find(({ messageId }) => messageId === answersMessageId);
      note(element, { text: textOf(element), contactHandle: answered?.contactHandle, threadId });
    }
    if (isSame && anchors.composers.length === composers.length) return;
    observer.disconnect();
    composers = anchors.composers;
    for (const { element } of composers) {
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      element.addEventListener('input', noteAll);
    }
  };

  const newOutboundIn = (reading: Reading, now: EpochMs): readonly Appeared[] =>
    reading.capture.conversations.flatMap(({ contact, threadId, messages }) =>
      messages.flatMap((message) => {
        const { id, direction } = message;
        if (direction !== 'outbound' || id === undefined || knownOutbound.has(id)) return [];
        knownOutbound.add(id);
        return [{ message, id, contactHandle: contact.handle, threadId, at: now }];
      }),
    );

  return {
    messagesSentIn(reading, now) {
      bind(reading);
      const isRecent = ({ at }: { readonly at: EpochMs }) => now - at <= LONGEST_SENDING;
      vanished = vanished.filter(isRecent);
      appeared = [...appeared.filter(isRecent), ...newOutboundIn(reading, now)];
      const sent: MessageId[] = [];
      for (const candidate of appeared) {
        const source = vanished.find((draft) => isSentFrom(draft, candidate));
        if (source === undefined) continue;
        vanished = vanished.filter((draft) => draft !== source);
        sent.push(candidate.id);
      }
      appeared = appeared.filter(({ id }) => !sent.includes(id));
      return sent;
    },
    textsSentIn(reading) {
      const sent = vanished.flatMap((draft) => {
        const text = namelessTextOf(draft, reading);
        return text === undefined ? [] : [{ draft, text }];
      });
      vanished = vanished.filter((each) => !sent.some(({ draft }) => draft === each));
      return sent.map(({ draft: { threadId = '', at }, text }) => ({ threadId, text, at }));
    },
    stop() {
      observer.disconnect();
      for (const { element } of composers) element.removeEventListener('input', noteAll);
    },
  };
}

function isSentFrom(draft: Vanished, { message, contactHandle, threadId }: Appeared): boolean {
  if (draft.threadId !== threadId) return false;
  const isTheirs = draft.contactHandle?.toLowerCase() === contactHandle?.toLowerCase();
  if (draft.contactHandle !== undefined && !isTheirs) return false;
  if (message.sentAtHigh < draft.at - CLOCK_DIFFERENCE) return false;
  return isSameText(draft.text, message.text);
}

/** As the page shows what was typed, where a chat without ids shows it. */
function namelessTextOf({ threadId, text }: Vanished, { capture }: Reading): string | undefined {
  if (threadId === undefined) return undefined;
  const chat = capture.conversations.find((conversation) => conversation.threadId === threadId);
  const isSent = ({ id, direction }: CapturedMessage) => id === undefined && direction === 'outbound';
  return chat?.messages.findLast((message) => isSent(message) && isSameText(text, message.text))?.text;
}

/** White space is not compared, and of addresses only that they are there: platforms shorten them. */
export function isSameText(typed: string, shown: string): boolean {
  const squeezed = shown.replace(/\s+/g, '');
  const pieces = typed.split(/(?:https?:\/\/|www\.)\S+/i).map((piece) => piece.replace(/\s+/g, ''));
  if (pieces.length === 1) return pieces[0] === squeezed;
  let position = 0;
  return pieces.every((piece) => {
    const found = squeezed.indexOf(piece, position);
    position = found + piece.length;
    return found !== -1;
  });
}

const textOf = (element: HTMLElement): string =>
  (element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '')).trim();
