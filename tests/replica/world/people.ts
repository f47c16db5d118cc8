import type { ReplicaLanguage } from './languages';
import type { Person } from './model';

/** The brand's two identities: the roastery and its shop. */
export const BRAND = 'kopikita';
export const SHOP = 'kopikita_shop';

export const BRAND_PEOPLE: readonly Person[] = [
  {
    handle: BRAND,
    name: 'Kopi Kita ☕',
    bio: 'Small-batch roastery. Jakarta · İzmir · online. We answer here every day, 09–18.',
    isVerified: true,
  },
  { handle: SHOP, name: 'Kopi Kita Shop', bio: 'Orders, grinders, gift boxes.', isVerified: true },
];

/** Customers by the language they write in. Invented; any likeness is chance. */
export const CUSTOMERS: Readonly<Record<ReplicaLanguage, readonly [Person, ...Person[]]>> = {
  en: [
    { handle: 'maya_brews', name: 'Maya Lindqvist' },
    { handle: 'tomgrinds', name: 'Tom Okafor' },
    { handle: 'hannahpours', name: 'Hannah Voss ☕' },
    { handle: 'dripordie_', name: 'drip or die' },
    { handle: 'owenreads', name: 'Owen Castellanos' },
    { handle: 'pri_k', name: 'Priya K.' },
    { handle: 'b_and_co', name: '<b>Bold</b> & "Sons" Café' },
  ],
  tr: [
    { handle: 'elif_kahve', name: 'Elif Yıldırım' },
    { handle: 'mertcan81', name: 'Mertcan Işık' },
    { handle: 'zeyneponline', name: 'Zeynep Öztürk 🌿' },
    { handle: 'burakdemleme', name: 'Burak Şahin' },
    { handle: 'gulsumh', name: 'Gülsüm H.' },
    { handle: 'ikindi_cayi', name: 'ikindi çayı' },
  ],
  id: [
    { handle: 'rizkyngopi', name: 'Rizky Pratama' },
    { handle: 'sari_wulan', name: 'Sari Wulandari' },
    { handle: 'anakkopisenja', name: 'Anak Kopi Senja 🌅' },
    { handle: 'budi_hartono7', name: 'Budi Hartono' },
    { handle: 'dewiayuu', name: 'Dewi Ayu' },
    { handle: 'kedaimalam', name: 'Kedai Malam' },
  ],
};

/** Writes from right to left. */
export const RIGHT_TO_LEFT_CUSTOMER: Person = { handle: 'layla_qahwa', name: 'ليلى القهوة' };

/** People whose posts fill the home timeline and are not addressed to us. */
export const PASSERS_BY: readonly [Person, ...Person[]] = [
  { handle: 'cityweather_', name: 'City Weather' },
  { handle: 'beansweekly', name: 'Beans Weekly', isVerified: true },
  { handle: 'nilay_gezer', name: 'Nilay Gezer 🚲' },
  { handle: 'jalanjalanjkt', name: 'Jalan-Jalan JKT' },
  { handle: 'latteartdaily', name: 'Latte Art Daily' },
];

export const ADVERTISER: Person = { handle: 'mugsandmore', name: 'Mugs & More', isVerified: true };

export const EVERYONE: readonly Person[] = [
  ...BRAND_PEOPLE,
  ...CUSTOMERS.en,
  ...CUSTOMERS.tr,
  ...CUSTOMERS.id,
  RIGHT_TO_LEFT_CUSTOMER,
  ...PASSERS_BY,
  ADVERTISER,
];
