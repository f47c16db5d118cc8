import type { Direction } from '../../../domain/vocabulary';
import { isWithin } from '../../isWithin';
import { ownWordsIn } from '../../rows/ownPrefix';

/** The sender of a message, as its label calls them. */
export interface Sender {
  readonly name: string;
  /** By where a message of theirs stands; unknown where that tells nothing. */
  readonly place: Direction;
}

/**
 * Who of the senders is us. In a conversation of two the log is labelled with the contact's name, and whoever else writes is
 * us, whatever the page calls us. Places tell the same, once anything stands on our side at all. Words are a help where
 * neither does.
 *
 * @param logLabel such as "Messages in conversation with Ann"
 * @returns direction of each name; 'unknown' where the signs contradict each other or there is none
 */
export function directionsOf(
  senders: readonly Sender[],
  logLabel: string,
  pageLanguage: string | null | undefined,
): ReadonlyMap<string, Direction> {
  const names = [...new Set(senders.map(({ name }) => name))].filter((name) => name !== '');
  const named = names.filter((name) => isWithin(name, logLabel));
  const others = names.filter((name) => !named.includes(name));
  const isLaidOut = senders.some(({ place }) => place === 'outbound');
  const placesOf = (name: string) =>
    new Set(isLaidOut ? senders.filter((sender) => sender.name === name).map(({ place }) => place) : []);

  return new Map(
    names.map((name) => {
      const byPlace = soleOf(placesOf(name));
      const isPair = named.length === 1 && others.length <= 1;
      const byLabel = isPair ? (named.includes(name) ? 'inbound' : 'outbound') : undefined;
      if (byPlace !== undefined || byLabel !== undefined) {
        return [name, soleOf(new Set([byPlace, byLabel])) ?? 'unknown'];
      }
      return [name, ownWordsIn(pageLanguage).includes(name) ? 'outbound' : 'unknown'];
    }),
  );
}

/** The only thing told; undefined where there is none, or more than one. */
function soleOf(told: ReadonlySet<Direction | undefined>): Direction | undefined {
  const [only, ...more] = [...told].filter((direction) => direction !== undefined && direction !== 'unknown');
  return more.length === 0 ? only : undefined;
}
