import { foldText } from './foldText';

/**
 * The name a contact can be addressed by, or undefined when their shown name does not tell one: brands, handles,
 * nicknames with digits, initials, phrases. Better no name than a wrong one; a reply always has a fallback.
 *
 * A name in capitals or small letters is written as a name; decoration and titles ("Dr.", "Hanım") are left out. A
 * single word counts if it is written like a name and is not just the handle again.
 */
export function firstName(contact: { readonly name: string; readonly handle: string }): string | undefined {
  const shown = contact.name.slice(0, LONGEST_LOOKED_AT).normalize('NFKC').replace(INVISIBLE, '');
  if (NOT_IN_NAMES.test(shown)) return undefined;
  const [beforeDecoration = ''] = shown.replace(LEADING_DECORATION, '').split(DECORATION);
  const words = beforeDecoration.split(/\s+/u).filter((word) => LETTER.test(word));
  const folded = words.map((word) => foldText(word).replace(NOT_LETTERS, ''));
  if (folded.some((word) => BRAND_WORDS.has(word)) || words.length > MOST_WORDS) return undefined;

  const names = words.filter((_, index) => !TITLES.has(folded[index] ?? ''));
  const [first = ''] = names;
  if (!NAME.test(first)) return undefined;
  const hasTitle = names.length < words.length;
  if (names.length === 1 && !hasTitle && !isNameByItself(first, contact.handle)) return undefined;
  return writtenAsName(first, shown);
}

const LONGEST_LOOKED_AT = 200;
const MOST_WORDS = 4;

const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;
/** Digits, signs of handles and addresses, and braces: whoever bears them is not called that. */
const NOT_IN_NAMES = /[\p{N}@_#{}<>%&+$€₺™®©]|\.\p{L}{2,}|https?:/u;
const LEADING_DECORATION = /^[^\p{L}]+/u;
/** From here on it is decoration or a description: "Ayşe Yılmaz | Tasarım", "Budi 🇮🇩", "Sam (he/him)". */
const DECORATION = /[|•·~/\\()[\]:;,*=!?"“”]|\s[-–—]\s|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const LETTER = /\p{L}/u;
const NOT_LETTERS = /[^\p{L}]/gu;
/** Letters, joined by apostrophe or hyphen; at least two. */
const NAME = /^\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;
const SHORTEST = 2;
const LONGEST = 20;
const TITLE_CASE = /^\p{Lu}['’]?[\p{Ll}\p{M}]+(?:['’-]\p{Lu}?[\p{Ll}\p{M}]+)*$/u;
const TURKISH_LETTERS = /[ğşıİĞŞ]/u;

/** Folded, without dots. */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof sir madam bey hanim sayin sn av uzm doc yrd ogr op hoca hocam abi abla bapak pak
  ibu bu kak kakak mas mbak bang om tante haji hj ir drs dra`.split(/\s+/),
);
const BRAND_WORDS = new Set(
  `shop store official resmi magaza magazasi butik boutique toko kedai warung olshop ltd sti inc llc gmbh corp
  company co group grup holding studio media news haber gazete tv radio cafe kafe restaurant restoran otel hotel
  travel turizm tour club kulubu fan fans fc sk support destek team ekibi online market the real team kopi
  dernegi vakfi foundation yayinlari akademi academy indonesia turkiye global digital dijital agency ajans cv pt as
  bot customer service services not my your parody`.split(/\s+/),
);

const isNameByItself = (word: string, handle: string): boolean =>
  TITLE_CASE.test(word) && word.toLowerCase() !== handle.toLowerCase();

function writtenAsName(word: string, shown: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const isAllOneCase = word === word.toUpperCase() || word === word.toLowerCase();
  if (!isAllOneCase) return word;
  const language = TURKISH_LETTERS.test(shown) ? 'tr' : 'en';
  return word
    .toLocaleLowerCase(language)
    .replace(/(?:^|['’-])\p{L}/gu, (start) => start.toLocaleUpperCase(language));
}
