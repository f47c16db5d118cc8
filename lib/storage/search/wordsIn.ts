/**
 * The words of a text, and each of its emoji: what the index of the search knows of it. Whatever stands in a word of the
 * text stands in one of these, so that looking for a part of a word in them misses nothing.
 *
 * @param folded see `foldText`
 */
export const wordsIn = (folded: string): readonly string[] => folded.match(WORD_OR_EMOJI) ?? [];

const WORD_OR_EMOJI = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;
