import type { MessageKind, Platform } from './vocabulary';
import { weightedLength } from './weightedLength';

/** A kind of reply box, each with a limit of its own. */
export type ReplySurface = `${Platform}/${'post' | 'message'}`;

export interface LengthLimit {
  readonly unit: 'weighted' | 'characters' | 'bytes';
  readonly most: number;
}

/**
 * What a reply box takes, as of 2026-11. X: twitter-text 3; chats 10,000 characters. Instagram: messages 1000 bytes of
 * UTF-8 by its documented interface, comments 2200. Facebook: comments 8000, messages 20,000 by common report.
 */
export const LENGTH_LIMITS: Readonly<Record<ReplySurface, LengthLimit>> = {
  'x/post': { unit: 'weighted', most: 280 },
  'x/message': { unit: 'characters', most: 10_000 },
  'instagram/post': { unit: 'characters', most: 2200 },
  'instagram/message': { unit: 'bytes', most: 1000 },
  'facebook/post': { unit: 'characters', most: 8000 },
  'facebook/message': { unit: 'characters', most: 20_000 },
};

export interface ReplyLength extends LengthLimit {
  readonly length: number;
  readonly isTooLong: boolean;
}

/** Answers to stories go by message; all else that is not one is public. */
export const replySurface = (platform: Platform, kind: MessageKind): ReplySurface =>
  `${platform}/${kind === 'message' || kind === 'storyReply' ? 'message' : 'post'}`;

/** How long a text is in a reply box, in the unit its limit is told in. */
export function replyLength(text: string, surface: ReplySurface): ReplyLength {
  const limit = LENGTH_LIMITS[surface];
  const length = MEASURES[limit.unit](text);
  return { ...limit, length, isTooLong: length > limit.most };
}

const MEASURES: Readonly<Record<LengthLimit['unit'], (text: string) => number>> = {
  weighted: weightedLength,
  characters: (text) => [...text].length,
  bytes: utf8Length,
};

/** Bytes of a text in UTF-8; by hand, as `TextEncoder` belongs to browsers. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
