import type { Platform } from '../vocabulary';

/** A saved search of a platform. Only its address is kept: the platform searches, when a person opens it. */
export interface Stream {
  readonly id: string;
  readonly name: string;
  readonly platform: Platform;
  /** As it is written into the platform's own search field. */
  readonly query: string;
}

/** In UTF-16 units. */
export const LONGEST_STREAM_NAME = 80;
/** X takes no more. */
export const LONGEST_QUERY = 500;
const LONGEST_ID = 500;

/** Why a stream cannot be kept. */
export type StreamFault = 'noName' | 'noQuery' | 'tooLong';

export function streamFault({ name, query }: Pick<Stream, 'name' | 'query'>): StreamFault | undefined {
  if (name.trim() === '') return 'noName';
  if (!/[\p{L}\p{N}]/u.test(query)) return 'noQuery';
  return name.length > LONGEST_STREAM_NAME || query.length > LONGEST_QUERY ? 'tooLong' : undefined;
}

/** Whether something that came from elsewhere is a stream that can be kept. */
export function isStream(value: unknown): value is Stream {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, platform, query } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    id !== '' &&
    id.length <= LONGEST_ID &&
    typeof name === 'string' &&
    typeof query === 'string' &&
    (platform === 'x' || platform === 'facebook' || platform === 'instagram') &&
    streamFault({ name, query }) === undefined
  );
}
