/**
 * How X counts the length of a post: by weights (twitter-text 3, configuration `v3`,
 * https://github.com/twitter/twitter-text/blob/master/config/v3.json).
 */

const LIGHT_RANGES = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
const LIGHT = 1;
const HEAVY = 2;
/** Whatever an address is, it is shown as a short link. */
const ADDRESS = 23;

/**
 * With a protocol, or without one when the end of the name is one of the usual ones. Not after a letter, an @, #, $ or
 * a sign that belongs to a longer word. Narrower than the original, which knows all top level domains there are.
 */
const NAME = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+';
const USUAL_ENDINGS =
  `com|net|org|edu|gov|info|biz|io|ai|app|dev|shop|store|online|site|xyz|me|co|tv|ly|gl|link|club|blog|
tr|id|uk|us|de|fr|nl|be|it|es|pt|at|ch|eu|ru|ua|pl|gr|az|jp|kr|cn|in|sg|my|th|vn|ph|au|nz|ca|br|mx|ar|sa|ae|eg|il|za`.replaceAll(
    /\s+/g,
    '',
  );
const REST =
  '(?::\\d+)?(?:\\/(?:[^\\s"\'<>()\\[\\]]*[^\\s"\'<>()\\[\\].,;:!?])?)?(?:\\?[^\\s"\'<>]*[\\w=&/#-])?';
const ADDRESSES = new RegExp(
  `(?<![\\p{L}\\p{N}@#$＠＃_./-])(?:https?:\\/\\/${NAME}\\p{L}{2,}|${NAME}(?:${USUAL_ENDINGS})(?![\\p{L}\\p{N}@_-]))${REST}`,
  'giu',
);

/** Emoji as people see them, however many code points make them up: flags, keys, tones of skin, joined ones. */
const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*[\u{e0020}-\u{e007f}]*/gu;

/** The weighted length of a text; a post takes 280. */
export function weightedLength(text: string): number {
  const normal = text.normalize('NFC');
  let length = 0;
  const withoutAddresses = normal.replace(ADDRESSES, () => {
    length += ADDRESS;
    return '';
  });
  const withoutEmoji = withoutAddresses.replace(EMOJI, (emoji) => {
    length += isLight(emoji) ? LIGHT : HEAVY;
    return '';
  });
  for (const character of withoutEmoji) length += isLight(character) ? LIGHT : HEAVY;
  return length;
}

/** Signs such as © are emoji only where a variation selector says so. */
function isLight(character: string): boolean {
  const [first = ''] = character;
  const code = first.codePointAt(0) ?? 0;
  return first === character && LIGHT_RANGES.some(([from, to]) => code >= from && code <= to);
}
