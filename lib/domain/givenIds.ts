import type { CapturedMessage } from './capture';
import type { MessageId } from './vocabulary';

/**
 * Ids for messages whose page gives none. They are made of what was said and a count where the
 * same was said before, so that the same reading gives the same ids in every tab and on every run.
 *
 * @param taken ids of the same conversation that are in use
 * @param scope put before each id
 */
export function giveIds(
  messages: readonly Pick<CapturedMessage, 'text'>[],
  taken: ReadonlySet<MessageId>,
  scope: string,
): MessageId[] {
  const used = new Set(taken);
  return messages.map(({ text }) => {
    const base = `${scope}~${hashText(text)}`;
    let count = 1;
    while (used.has(`${base}.${count}`)) count++;
    const id = `${base}.${count}`;
    used.add(id);
    return id;
  });
}

/** Whether an id was given to a message of this text, see `giveIds`. */
export const isGivenTo = (id: MessageId, text: string): boolean => id.includes(`~${hashText(text)}.`);

/**
 * A 53-bit hash of a text, written in base 36. Not for secrets.
 * Source: cyrb53 by bryc, public domain; two multiplicative hashes mixed at the end.
 */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (2 ** 32 * (0x1fffff & low) + (high >>> 0)).toString(36);
}
