import { LONGEST_NAME } from '../../lib/domain/setupChange';
import type { DeskWording } from './wording';

/**
 * What is wrong with a new name, in the person's language; `undefined` when it can be taken.
 *
 * @param taken names of the others, which it must not repeat in another case either
 */
export function nameFault(
  name: string,
  taken: readonly string[],
  { texts, formats }: DeskWording,
): string | undefined {
  const trimmed = name.trim();
  if (trimmed === '') return texts.nameMissing;
  if (trimmed.length > LONGEST_NAME) return texts.nameTooLong(formats.number(LONGEST_NAME));
  const fold = (text: string) => text.toLocaleLowerCase(formats.language);
  const same = taken.find((other) => fold(other) === fold(trimmed));
  return same === undefined ? undefined : texts.nameTaken(same);
}
