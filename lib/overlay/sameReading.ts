import type { Capture } from '../domain/capture';
import type { Anchors, Reading } from '../platforms/adapter';

/** Whether a page read twice had nothing new to show: whoever draws can then stay as it is. */
export const isSameReading = (one: Reading | undefined, other: Reading): boolean =>
  one !== undefined &&
  isSameCapture(one.capture, other.capture) &&
  hasSameMessages(one.anchors, other.anchors) &&
  hasSameRows(one.anchors, other.anchors) &&
  isSameThread(one.anchors, other.anchors) &&
  hasSameComposers(one.anchors, other.anchors) &&
  one.anchors.column === other.anchors.column;

const pairwise = <Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  isSame: (one: Entry, other: Entry) => boolean,
): boolean =>
  one.length === other.length &&
  one.every((entry, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && isSame(entry, counterpart);
  });

const hasSameMessages = (one: Anchors, other: Anchors): boolean =>
  pairwise(
    one.messages,
    other.messages,
    (message, counterpart) =>
      message.messageId === counterpart.messageId &&
      message.badgeHost === counterpart.badgeHost &&
      message.row === counterpart.row &&
      message.isFocused === counterpart.isFocused,
  );

const hasSameRows = (one: Anchors, other: Anchors): boolean =>
  pairwise(
    one.rows,
    other.rows,
    (row, counterpart) => row.threadId === counterpart.threadId && row.badgeHost === counterpart.badgeHost,
  );

const isSameThread = ({ thread: one }: Anchors, { thread: other }: Anchors): boolean =>
  one?.threadId === other?.threadId && one?.pane === other?.pane && one?.header === other?.header;

const hasSameComposers = (one: Anchors, other: Anchors): boolean =>
  pairwise(
    one.composers,
    other.composers,
    (composer, counterpart) =>
      composer.element === counterpart.element &&
      composer.answersMessageId === counterpart.answersMessageId &&
      composer.threadId === counterpart.threadId &&
      composer.place === counterpart.place,
  );

const isSameCapture = (one: Capture, other: Capture): boolean =>
  one.account === other.account &&
  pairwise(one.surfaces, other.surfaces, (surface, counterpart) => surface === counterpart) &&
  pairwise(
    one.conversations,
    other.conversations,
    (conversation, counterpart) =>
      conversation.contact.name === counterpart.contact.name &&
      conversation.contact.handle === counterpart.contact.handle &&
      pairwise(
        conversation.messages,
        counterpart.messages,
        (message, other) =>
          message.id === other.id && message.text === other.text && message.direction === other.direction,
      ),
  );
