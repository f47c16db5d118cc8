import type { ReplicaLanguage } from './languages';

/** One support story: what the customer opens with, what we may have answered, how it may end. */
export interface Story {
  readonly language: ReplicaLanguage;
  readonly about: 'late' | 'damaged' | 'refund' | 'question' | 'praise';
  readonly opening: string;
  /** A further nudge by the same customer while they wait. */
  readonly nudge?: string;
  readonly answer: string;
  readonly thanks: string;
}

export interface Opening {
  readonly language: ReplicaLanguage;
  readonly text: string;
  readonly hasPhoto?: boolean;
}

/** `{order}` becomes an order number. */
export const STORIES: readonly [Story, ...Story[]] = [
  {
    language: 'en',
    about: 'late',
    opening:
      '@kopikita my order #{order} was due Tuesday and tracking has not moved since. Any idea where it is?',
    nudge: 'still nothing today. Should I just order elsewhere?',
    answer:
      'Sorry for the wait! Could you send us your order number by DM? We will chase the courier right away.',
    thanks: 'Thank you so much!',
  },
  {
    language: 'tr',
    about: 'damaged',
    opening:
      '@kopikita kargo paketi ezilmiş geldi, kahve poşeti yırtılmış 😕 {order} numaralı sipariş. Ne yapabiliriz?',
    nudge: 'merhaba, bakabildiniz mi acaba?',
    answer:
      'Çok üzüldük, hemen yenisini gönderiyoruz. Adresinizi doğrulamak için özel mesaj atabilir misiniz?',
    thanks: 'Çok teşekkürler 🙏',
  },
  {
    language: 'id',
    about: 'late',
    opening:
      '@kopikita kak pesanan {order} kok belum sampai ya? Sudah lima hari di status "dikirim" terus 😭',
    nudge: 'halo kak, ada kabar?',
    answer: 'Mohon maaf atas keterlambatannya, Kak. Kami cek ke kurir sekarang dan kabari hari ini juga ya.',
    thanks: 'Makasih banyak kak!',
  },
  {
    language: 'en',
    about: 'refund',
    opening:
      '@kopikita I was charged twice for one bag of Gayo. Can someone refund the second payment please?',
    answer:
      'That should not happen, sorry! The second charge is refunded; it takes 3–5 working days to show.',
    thanks: 'Thanks a lot!',
  },
  {
    language: 'tr',
    about: 'question',
    opening: '@kopikita V60 için hangi öğütüm ayarını önerirsiniz? Etiyopya Guji aldım, biraz ekşi çıkıyor.',
    answer: 'Biraz daha ince öğütüp suyu 94 °C civarında tutmayı deneyebilirsiniz. Sonucu bize de yazın!',
    thanks: 'Teşekkürler!',
  },
  {
    language: 'id',
    about: 'refund',
    opening:
      '@kopikita min, refund saya kapan cair? Pesanan {order} dibatalkan minggu lalu, saldo belum balik juga.',
    nudge: 'sudah dua kali DM belum dibalas 🙏',
    answer: 'Refund-nya sudah kami proses, Kak. Dana masuk paling lambat 3 hari kerja.',
    thanks: 'Oke, terima kasih min.',
  },
  {
    language: 'en',
    about: 'praise',
    opening: '@kopikita the new Toraja is the best thing in my kitchen. Whoever roasted this: hats off 👏',
    answer: 'You just made the whole roastery smile. Thank you!',
    thanks: 'thanks!',
  },
  {
    language: 'tr',
    about: 'late',
    opening: '@kopikita siparişim {order} üç gündür "hazırlanıyor" görünüyor, hafta sonuna yetişir mi?',
    answer: 'Bugün kargoya veriyoruz, yarın elinizde olacak. Takip numarasını birazdan iletiyoruz.',
    thanks: 'Süper, çok teşekkür ederim.',
  },
  {
    language: 'id',
    about: 'question',
    opening: '@kopikita halo, biji Flores Bajawa masih ada stok nggak? Mau pesan 2 kg buat kedai.',
    answer: 'Masih ada, Kak! Untuk 2 kg ada harga grosir, detailnya kami kirim lewat DM ya.',
    thanks: 'Siap, makasih!',
  },
  {
    language: 'en',
    about: 'damaged',
    opening: '@kopikita grinder arrived with a cracked hopper (order {order}). Photos attached. What now?',
    nudge: 'bumping this, the return window closes soon',
    answer: 'Oh no. We are sending a new hopper today, no need to return the grinder.',
    thanks: 'Thank you!',
  },
  {
    language: 'tr',
    about: 'refund',
    opening: '@kopikita iade ettiğim ürünün parası hâlâ yatmadı. {order} nolu sipariş, iki hafta oldu!',
    nudge: 'Cevap verecek kimse yok mu?',
    answer: 'Haklısınız, gecikme için özür dileriz. İadeniz bugün onaylandı, dekontu iletiyoruz.',
    thanks: 'Sağ olun.',
  },
  {
    language: 'id',
    about: 'praise',
    opening: '@kopikita house blend-nya enak banget!! Langganan bulanan aja deh 🔥',
    answer: 'Senang sekali dengarnya, Kak! Terima kasih sudah ngopi bareng kami.',
    thanks: 'sama-sama min 🙌',
  },
];

/** What customers write while one watches; nothing of it stands in the world before. */
export const ARRIVALS: readonly [Opening, ...Opening[]] = [
  { language: 'id', text: '@kopikita kak, kalau ganti alamat kirim untuk pesanan {order} masih bisa?' },
  { language: 'en', text: '@kopikita the grinder from order {order} makes a burning smell. Is that safe?' },
  {
    language: 'tr',
    text: '@kopikita {order} numaralı siparişi iptal etmek istiyorum, kimse telefona bakmıyor.',
  },
  { language: 'en', text: '@kopikita do you ship to Ankara, and how long does it take?' },
  { language: 'id', text: '@kopikita min voucher ulang tahun saya kok ditolak terus di halaman bayar?' },
  {
    language: 'tr',
    text: '@kopikita bu pakette yanlış kahve var: Sidamo istedim, Gayo geldi. {order}',
    hasPhoto: true,
  },
  {
    language: 'en',
    text: '@kopikita the checkout says my card was declined but the bank shows the payment 😡',
  },
  { language: 'tr', text: '@kopikita Kadıköy şubeniz pazar günü kaça kadar açık?' },
  { language: 'id', text: '@kopikita biji kopinya enak banget, tapi kok sekarang bungkusnya beda ya?' },
];

/** What the brand itself posted lately. */
export const ANNOUNCEMENTS: readonly { readonly language: ReplicaLanguage; readonly text: string }[] = [
  {
    language: 'en',
    text: 'Fresh today: Toraja Sapan, washed. Plum, cocoa, a long finish. In the shop from 10:00 ☕',
  },
  {
    language: 'tr',
    text: 'İzmir atölyemizde cumartesi günü ücretsiz tadım var. Yerimiz 20 kişilik, yanıt yazmanız yeterli 🙌',
  },
  { language: 'id', text: 'Gratis ongkir se-Jawa sampai Minggu! Pakai kode #NgopiBareng waktu checkout 🔥' },
  {
    language: 'en',
    text: 'Our couriers are slow this week, sorry. If your parcel is late, reply here and we will look at it.',
  },
];

/** What others talk about: on the page, but not addressed to us. */
export const CHATTER: readonly [
  { readonly language: string; readonly text: string },
  ...{ readonly language: string; readonly text: string }[],
] = [
  { language: 'en', text: 'Rain until Thursday, then sun. Take an umbrella to your coffee run 🌧️' },
  { language: 'tr', text: 'Sabah vapurunda bir bardak filtre kahve: şehrin en güzel yirmi dakikası.' },
  { language: 'id', text: 'Macet di Sudirman, mending ngopi dulu. #jakartapagi' },
  {
    language: 'en',
    text: 'Green coffee prices eased again this month. Our chart and three reasons why: https://beans.example/prices',
  },
  { language: 'tr', text: 'Bugün 40 km bisiklet, 2 simit, 1 Türk kahvesi 🚲' },
  { language: 'id', text: 'Lima kedai kecil di Bandung yang wajib kamu coba akhir pekan ini.' },
];

/** Longer than the page shows in a list. */
export const LONG_TEXT =
  '@kopikita a long one, sorry. I have been a customer since the first shop opened, and I have never had a problem until last month. First the parcel went to my old address although I changed it in the account twice. Then support told me it would be sent again, and I got a bag of a different coffee, ground, although I order beans. Nobody answered my mail of the 3rd. I do not want a voucher, I want the two bags I paid for and somebody to tell me that the address is right now.';
