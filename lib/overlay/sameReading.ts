import type { Anchors, Reading } from '../platforms/adapter';
import { pairwise } from './pairwise';
import { isSameCapture } from './sameCapture';

/** Whether a page read twice had nothing new to show: whoever draws can then stay as it is. */
export const isSameReading = (one: Reading | undefined, other: Reading): boolean =>
  one !== undefined &&
  one.lacks === other.lacks &&
  isSameCapture(one.capture, other.capture) &&
  hasSameMessages(one.anchors, other.anchors) &&
  hasSameRows(one.anchors, other.anchors) &&
  isSameThread(one.anchors, other.anchors) &&
  hasSameComposers(one.anchors, other.anchors) &&
  one.anchors.column === other.anchors.column &&
  one.anchors.foot === other.anchors.foot &&
  one.unsupported?.length === other.unsupported?.length;

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
  one?.threadId === other?.threadId &&
  one?.pane === other?.pane &&
  one?.header === other?.header &&
  one?.contact.name === other?.contact.name &&
  one?.contact.handle === other?.contact.handle;

const hasSameComposers = (one: Anchors, other: Anchors): boolean =>
  pairwise(
    one.composers,
    other.composers,
    (composer, counterpart) =>
      composer.element === counterpart.element &&
      composer.answersMessageId === counterpart.answersMessageId &&
      composer.threadId === counterpart.threadId &&
      composer.place === counterpart.place &&
      composer.writes === counterpart.writes &&
      composer.prefill === counterpart.prefill,
  );
