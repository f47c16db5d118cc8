import { foldText } from './foldText';

/**
 * Whether a message is mere courtesy: all of it is thanks, an "ok", a farewell, emoji, or some of these together.
 * A question mark, a number or any other word makes it count, and so does a message without text (a picture).
 */
export function isCourtesy(text: string): boolean {
  const said = text.slice(0, LONGEST_LOOKED_AT).replace(HANDLES, ' ').trim();
  if (said === '' || text.length > LONGEST_LOOKED_AT || QUESTION_OR_NUMBER.test(said)) return false;
  const words = foldText(said)
    .replace(LENGTHENED, '$1')
    .replace(APOSTROPHES, '')
    .split(NOT_A_LETTER)
    .filter((word) => word !== '');
  if (words.length > MOST_WORDS) return false;
  return words.length === 0 ? isSmiling(said) : isMadeOf(words);
}

/** No courtesy is longer, and a message can be megabytes. */
const LONGEST_LOOKED_AT = 200;
const MOST_WORDS = 8;

/** Marks of punctuation alone ("!!!", ".") are no courtesy: they ask for attention. */
const isSmiling = (said: string): boolean => EMOJI.test(said.replace(LOUD, '')) || EMOTICON.test(said);

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const LOUD = /[‼❗❕]/gu;
const EMOTICON = /[:;=][-^']?[)\]*]|[(][-^']?[:;=]|\^_*\^/u;

const HANDLES = /(?<![\p{L}\p{N}])@\w+/gu;
const QUESTION_OR_NUMBER = /[?？؟⁇⁉❓❔\p{N}]/u;
const LENGTHENED = /(\p{L})\1{2,}/gu;
const APOSTROPHES = /['’ʼ`]/gu;
const NOT_A_LETTER = /[^\p{L}]+/u;

const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim());

/** Folded, without apostrophes. */
const COURTESIES = new Set([
  ...phrases(`thanks, thank you, thank u, thankyou, thx, tnx, ty, tysm, tks, cheers, much appreciated, appreciated,
    appreciate it, i appreciate it, ok, okay, okey, oki, k, kk, okie, alright, all right, got it, noted, understood,
    fine, great, perfect, cool, nice, awesome, super, sure, will do, sounds good, no problem, no worries, np,
    youre welcome, you are welcome, welcome, bye, goodbye, good night, have a nice day, have a great day, lol, haha,
    hehe, many thanks, thanks a lot, thanks so much, thank you so much, thank you very much, take care,
    have a good day, have a good one, have a nice weekend, have a great weekend, have a good weekend`),
  ...phrases(`tesekkurler, tesekkur ederim, tesekkur ederiz, tesekkur, cok tesekkurler, cok tesekkur ederim, tsk,
    tsklr, tskler, tesekurler, sagol, sagolun, sag ol, sag olun, eyvallah, tamam, tamamdir, tamm, tmm, tm, peki,
    olur, anladim, anlasildi, super, harika, mukemmel, guzel, rica ederim, rica ederiz, onemli degil, gorusuruz,
    hoscakalin, hosca kalin, iyi geceler, iyi gunler, iyi aksamlar, iyi calismalar, iyi haftalar, iyi hafta sonlari,
    iyi bayramlar, hayirli gunler, hayirli isler, hayirli aksamlar, bol kazanclar, kolay gelsin, tsk ederim,
    tsk ederiz, saolun, saol, var olun, allah razi olsun, allaha emanet olun, elinize saglik, emeginize saglik, ellerinize saglik, minnettarim, mersi`),
  ...phrases(`terima kasih, terimakasih, trima kasih, trimakasih, makasih, makasi, maksih, mksh, tq, thankyou,
    trims, tengkyu, oke, okeh, oke deh, ok deh, okelah, baik, baiklah, siap, sip, sipp, siip, mantap, mantul, noted,
    sama sama, samasama, mengerti, paham, keren, bagus, dadah, sampai jumpa, matur nuwun, suwun, hatur nuhun, nuhun,
    terima kasih kembali, kembali kasih, sukses selalu, semoga sukses, wkwk, wkwkwk`),
]);

/** Words that go with a courtesy but are none by themselves. */
const COMPANIONS = new Set(
  phrases(`so, very, much, a lot, then, guys, team, sir, madam, mate, bro, all, for your help, for the help,
    for helping, for the info, for your support, for the support, for the reply, for your reply, for replying,
    for the quick reply, for your quick reply, for the fast reply, for the response, for the quick response,
    for your quick response, for your time, for the update, for letting me know, and, again, in advance, cok, hocam, abi, abla, efendim, beyefendi,
    hanimefendi, kardesim, ilginiz icin, yardiminiz icin, bilgi icin, simdiden, tekrar, sana, size, o zaman, hepinize, herkese, sizlere, cevabiniz icin,
    yanitiniz icin, donusunuz icin, banyak,
    ya, yaa, kak, kakak, min, admin, gan, sis, mas, mbak, pak, bu, bapak, ibu, bang, infonya, atas bantuannya,
    bantuannya, atas infonya, informasinya, atas informasinya, responnya,
    atas responnya, atas respon cepatnya, jawabannya, atas jawabannya, atas perhatiannya, bantuanya, dan, sekali, deh, sudah membantu, sebelumnya`),
);

const LONGEST_PHRASE = 4;

/** Whether words can be cut into known phrases, at least one of them a courtesy. */
function isMadeOf(words: readonly string[]): boolean {
  // For each number of words used up: not at all, by companions only, or with a courtesy among them.
  const reached: ('not' | 'companions' | 'courtesy')[] = ['companions', ...words.map(() => 'not' as const)];
  for (let start = 0; start < words.length; start++) {
    const before = reached[start];
    if (before === 'not' || before === undefined) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_PHRASE); end++) {
      const phrase = words.slice(start, end).join(' ');
      if (COURTESIES.has(phrase)) reached[end] = 'courtesy';
      else if (COMPANIONS.has(phrase) && reached[end] !== 'courtesy') reached[end] = before;
    }
  }
  return reached[words.length] === 'courtesy';
}
