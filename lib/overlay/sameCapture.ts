import type { Author, Capture, CapturedConversation, CapturedMessage, CapturedRow } from '../domain/capture';
import { pairwise } from './pairwise';

/**
 * Whether two captures of one page tell the same. A relative label such as "2 h" counts by what it says, not by the
 * times worked out from it: those move with every reading.
 */
export const isSameCapture = (one: Capture, other: Capture): boolean =>
  one.account === other.account &&
  pairwise(one.surfaces, other.surfaces, (surface, counterpart) => surface === counterpart) &&
  pairwise(one.conversations, other.conversations, isSameConversation) &&
  pairwise(one.rows, other.rows, isSameRow);

const isSameConversation = (one: CapturedConversation, other: CapturedConversation): boolean =>
  one.threadId === other.threadId &&
  one.rootId === other.rootId &&
  one.kind === other.kind &&
  one.isGroup === other.isGroup &&
  one.url === other.url &&
  one.touchesNewestEnd === other.touchesNewestEnd &&
  one.service === other.service &&
  one.movedToPrivate?.length === other.movedToPrivate?.length &&
  isSameAuthor(one.contact, other.contact) &&
  pairwise(one.messages, other.messages, isSameMessage);

const isSameAuthor = (one: Author, other: Author): boolean =>
  one === other || (one.name === other.name && one.handle === other.handle);

const isSameMessage = (one: CapturedMessage, other: CapturedMessage): boolean =>
  one.id === other.id &&
  one.previousId === other.previousId &&
  one.text === other.text &&
  one.direction === other.direction &&
  one.language === other.language &&
  one.hasHiddenAnswer === other.hasHiddenAnswer &&
  one.timeSource === other.timeSource &&
  isSameTime(one, other) &&
  isSameAuthor(one.author, other.author);

const isSameTime = (one: CapturedMessage, other: CapturedMessage): boolean =>
  one.timeLabel === undefined || other.timeLabel === undefined
    ? one.timeLabel === other.timeLabel &&
      one.sentAtLow === other.sentAtLow &&
      one.sentAtHigh === other.sentAtHigh
    : one.timeLabel.text === other.timeLabel.text;

const isSameRow = (one: CapturedRow, other: CapturedRow): boolean =>
  one.threadId === other.threadId &&
  one.title === other.title &&
  one.preview === other.preview &&
  one.shownPreview === other.shownPreview &&
  one.lastDirection === other.lastDirection &&
  one.isUnread === other.isUnread &&
  one.isRequest === other.isRequest &&
  one.service === other.service;
