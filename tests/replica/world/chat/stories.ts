import type { ReplicaLanguage } from '../languages';

/** One line of a chat: who says it, and how many minutes after the line before. */
type Line = readonly ['customer' | 'us', number, string];

/** A support story told in private. */
export interface ChatStory {
  readonly customer: string;
  readonly language: ReplicaLanguage;
  /** Minutes ago that it began. */
  readonly age: number;
  readonly lines: readonly [Line, ...Line[]];
  /** The number of last lines that nobody of ours has read. */
  readonly unread?: number;
}

/** Their customers are those who write in public as well. */
export const CHAT_STORIES: readonly ChatStory[] = [
  {
    customer: 'sari_wulan',
    language: 'id',
    age: 34,
    unread: 2,
    lines: [
      ['customer', 0, 'Halo kak, mau tanya pesanan 55120. Resinya belum bergerak dari kemarin 😥'],
      ['customer', 3, 'Alamatnya sudah benar kan ya?'],
    ],
  },
  {
    customer: 'zeyneponline',
    language: 'tr',
    age: 61,
    unread: 1,
    lines: [
      ['customer', 0, 'Merhaba, 41877 numaralı siparişimde çekirdek yerine öğütülmüş kahve geldi.'],
      ['us', 9, 'Merhaba Zeynep Hanım, çok üzgünüz! Paketin üzerindeki etiketin fotoğrafını alabilir miyiz?'],
      ['customer', 6, 'Tabii, akşam evde çekip atacağım. Değişim ne kadar sürer?'],
    ],
  },
  {
    customer: 'maya_brews',
    language: 'en',
    age: 185,
    unread: 1,
    lines: [
      ['customer', 0, 'Hi! You asked for my order number in your post: 70233.'],
      [
        'us',
        14,
        'Thank you, Maya. The parcel is stuck at the depot in Rotterdam, we have asked them to move it.',
      ],
      ['us', 1, 'We will write again as soon as it is on its way.'],
      ['customer', 128, 'Any news? I leave on Friday, so it would have to be here by Thursday.'],
    ],
  },
  {
    customer: 'mertcan81',
    language: 'tr',
    age: 320,
    lines: [
      ['customer', 0, 'İade ettiğim değirmenin parası ne zaman yatar?'],
      ['us', 22, 'Merhaba Mertcan Bey, iadeniz bugün onaylandı. Bankanıza göre 3–5 iş günü sürer.'],
      ['customer', 4, 'Anladım, teşekkürler 🙏'],
      ['us', 2, 'Rica ederiz, iyi günler dileriz.'],
    ],
  },
  {
    customer: 'b_and_co',
    language: 'en',
    age: 500,
    lines: [
      [
        'customer',
        0,
        'Do you have a price list for cafés? <script>alert("no")</script> & {{ price }} please :)',
      ],
      [
        'us',
        41,
        'We do! From 10 kg a month it is 18 € per kg.\n\nShall we send you the list and two samples?',
      ],
      ['customer', 15, 'Yes please.\nSame address as on the site.'],
    ],
  },
  {
    customer: 'budi_hartono7',
    language: 'id',
    age: 790,
    lines: [
      ['customer', 0, 'Min, voucher ulang tahun saya ditolak terus'],
      ['us', 12, 'Halo Kak Budi, mohon maaf ya. Boleh minta kode vouchernya?'],
      ['customer', 2, 'NGOPI-8812'],
      ['us', 7, 'Sudah kami perbarui, silakan dicoba lagi ya Kak 🙌'],
      ['customer', 5, 'Bisa! Makasih min'],
    ],
  },
  {
    customer: 'layla_qahwa',
    language: 'en',
    age: 1_500,
    lines: [
      ['customer', 0, 'مرحبا، هل القهوة الإثيوبية متوفرة؟'],
      ['us', 30, 'Hello Layla! Yes, the Sidamo is roasted every Tuesday, and we do ship to Dubai.'],
      ['customer', 9, 'ممتاز، شكرا ☕'],
    ],
  },
  {
    customer: 'elif_kahve',
    language: 'tr',
    age: 1_700,
    lines: [
      ['customer', 0, 'Atölye için yer ayırtabilir miyim? İki kişiyiz.'],
      ['us', 5, 'Elbette! Cumartesi 14.00 için iki kişilik yeriniz hazır.'],
      ['customer', 1, '👍👍'],
    ],
  },
  {
    customer: 'tomgrinds',
    language: 'en',
    age: 4_400,
    lines: [
      ['customer', 0, 'Burr size for a V60 on the hand grinder, any advice?'],
      ['us', 95, '18 to 20 clicks from closed, then by taste. The guide: https://kopikita.example/grind'],
      ['customer', 3, '🔥'],
    ],
  },
  {
    customer: 'rizkyngopi',
    language: 'id',
    age: 11_000,
    lines: [
      ['customer', 0, 'Kak apakah bisa kirim ke Makassar?'],
      ['us', 18, 'Bisa Kak, 3–4 hari lewat kurir reguler.'],
    ],
  },
];

/** They wait where nobody looks. */
export const REQUEST_STORIES: readonly ChatStory[] = [
  {
    customer: 'hannahpours',
    language: 'en',
    age: 330,
    unread: 2,
    lines: [
      ['customer', 0, 'Hello, my order 66019 arrived without the filters I paid for.'],
      ['customer', 2, 'Could somebody please look at it?'],
    ],
  },
  {
    customer: 'gulsumh',
    language: 'tr',
    age: 1_260,
    unread: 1,
    lines: [
      ['customer', 0, 'Merhaba, siparişimi yanlış adrese vermişim, değiştirebilir miyiz? Sipariş no 30418'],
    ],
  },
  {
    customer: 'kedaimalam',
    language: 'id',
    age: 2_900,
    unread: 1,
    lines: [['customer', 0, 'Halo, kami kedai di Bandung, ingin kerja sama. Bisa hubungi siapa ya?']],
  },
];

/** In the inbox of the other account. */
export const SHOP_STORIES: readonly ChatStory[] = [
  {
    customer: 'burakdemleme',
    language: 'tr',
    age: 95,
    unread: 1,
    lines: [['customer', 0, 'Hediye kutusuna kendi notumu ekleyebiliyor muyum?']],
  },
  {
    customer: 'pri_k',
    language: 'en',
    age: 640,
    lines: [
      ['customer', 0, 'Is the gift box still there in the size for three?'],
      ['us', 25, 'It is, until Sunday.'],
    ],
  },
];

/** What customers write in private while one watches. */
export const CHAT_ARRIVALS: readonly (readonly [handle: string, text: string])[] = [
  ['dewiayuu', 'Kak, saya yang tadi mention soal paket. Nomor pesanannya 88214 ya'],
  ['owenreads', 'The refund for 91150 is still not on my card. It has been ten days.'],
  ['ikindi_cayi', 'Merhaba, paketim hasarlı geldi, fotoğrafı buradan atsam olur mu?'],
  ['anakkopisenja', 'Min kalau ganti gilingan untuk pesanan 20771 masih sempat?'],
];
