/** Titles, and what is typed to find them: with and without the letters that only Turkish has. */
export const TURKISH_SPELLINGS = [
  ['İade', 'iade'],
  ['İade', 'IADE'],
  ['İade', 'ıade'],
  ['İADE', 'iade'],
  ['Iğdır', 'igdir'],
  ['Iğdır', 'ığdır'],
  ['Iğdır', 'IĞDIR'],
  ['Iğdır', 'İĞDİR'],
  ['sipariş', 'siparis'],
  ['sipariş', 'SİPARİŞ'],
  ['SİPARİŞ', 'sipariş'],
  ['çözüldü', 'cozuldu'],
  ['ÇÖZÜLDÜ', 'çözüldü'],
  ['şikâyet', 'sikayet'],
  ['değişim', 'DEGISIM'],
  ['IMAGE', 'image'],
] as const;
