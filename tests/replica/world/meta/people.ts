import type { Person } from '../model';

/** Each bears the name of another customer of its place: nothing but the address tells the two apart. */
export const NAMESAKE: Person = { handle: 'budihartono_bdg', name: 'Budi Hartono' };
export const INSTAGRAM_NAMESAKE: Person = { handle: 'aditya.p', name: 'Aditya Prasetyo' };

/**
 * Who tells a story on Instagram, by who tells it elsewhere. Only one customer (`maya_brews`) writes in both places: most
 * people do not, and two rows of one name in Business Suite cannot be told apart.
 */
export const INSTAGRAM_TELLERS: Readonly<Record<string, Person>> = {
  sari_wulan: { handle: 'nadia.sari', name: 'Nadia Sari' },
  zeyneponline: { handle: 'deniz.koc', name: 'Deniz Koç 🌊' },
  mertcan81: { handle: 'kerem_y', name: 'Kerem Yalçın' },
  b_and_co: { handle: 'cafe.lumen', name: 'Café <Lumen> & "Co"' },
  budi_hartono7: { handle: 'adit.prs', name: 'Aditya Prasetyo' },
  layla_qahwa: { handle: 'noor.qahwa', name: 'نور القهوة' },
  elif_kahve: { handle: 'ece.demler', name: 'Ece Demir' },
  tomgrinds: { handle: 'sam_pours', name: 'Sam Whitlock' },
  rizkyngopi: { handle: 'gilang_ngopi', name: 'Gilang' },
};

/** Who is on Meta's sites only. */
export const META_PEOPLE: readonly Person[] = [
  NAMESAKE,
  INSTAGRAM_NAMESAKE,
  ...Object.values(INSTAGRAM_TELLERS),
];
