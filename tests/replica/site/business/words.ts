import { MADE_UP, madeUpWords, type SiteLanguage } from '../../world/languages';

const en = {
  inbox: 'Inbox',
  all: 'All messages',
  comments: 'Facebook comments',
  search: 'Search',
  own: 'You: {text}',
  photo: 'You sent a photo.',
  theirPhoto: '{name} sent a photo.',
  moveToDone: 'Move to done',
  followUp: 'Mark as follow up',
  assign: 'Assign this conversation',
  more: 'More',
  container: 'Message list container with messages, suggestions, and typing indicators',
  repliedToAd: '{name} replied to an ad.',
  sentBy: 'Sent by {name}',
  reply: 'Reply in {service}…',
  like: 'Send a Like',
  attach: 'Attach a file',
  today: 'Today',
  yesterday: 'Yesterday',
  away: 'You are scheduled to be away from 18:00.',
  chooseOne: 'Select a conversation to read it.',
  profile: 'View profile',
  nothing: 'No messages here',
};

export type BusinessWords = Readonly<Record<keyof typeof en, string>>;

const tr: BusinessWords = {
  inbox: 'Gelen Kutusu',
  all: 'Tüm mesajlar',
  comments: 'Facebook yorumları',
  search: 'Ara',
  own: 'Sen: {text}',
  photo: 'Bir fotoğraf gönderdin.',
  theirPhoto: '{name} bir fotoğraf gönderdi.',
  moveToDone: 'Tamamlandı olarak taşı',
  followUp: 'Takip edilecek olarak işaretle',
  assign: 'Bu sohbeti ata',
  more: 'Diğer',
  container: 'Mesajlar, öneriler ve yazma göstergeleri içeren mesaj listesi',
  repliedToAd: '{name} bir reklama yanıt verdi.',
  sentBy: '{name} tarafından gönderildi',
  reply: '{service} üzerinden yanıtla…',
  like: 'Beğeni gönder',
  attach: 'Dosya ekle',
  today: 'Bugün',
  yesterday: 'Dün',
  away: 'Saat 18.00’den itibaren dışarıda görüneceksiniz.',
  chooseOne: 'Okumak için bir sohbet seçin.',
  profile: 'Profili gör',
  nothing: 'Burada mesaj yok',
};

const id: BusinessWords = {
  inbox: 'Kotak Masuk',
  all: 'Semua pesan',
  comments: 'Komentar Facebook',
  search: 'Cari',
  own: 'Anda: {text}',
  photo: 'Anda mengirim foto.',
  theirPhoto: '{name} mengirim foto.',
  moveToDone: 'Pindahkan ke selesai',
  followUp: 'Tandai untuk ditindaklanjuti',
  assign: 'Tetapkan percakapan ini',
  more: 'Lainnya',
  container: 'Daftar pesan dengan pesan, saran, dan indikator mengetik',
  repliedToAd: '{name} membalas iklan.',
  sentBy: 'Dikirim oleh {name}',
  reply: 'Balas di {service}…',
  like: 'Kirim Suka',
  attach: 'Lampirkan file',
  today: 'Hari ini',
  yesterday: 'Kemarin',
  away: 'Anda dijadwalkan tidak di tempat mulai pukul 18.00.',
  chooseOne: 'Pilih percakapan untuk membacanya.',
  profile: 'Lihat profil',
  nothing: 'Tidak ada pesan di sini',
};

export const BUSINESS_WORDS: Readonly<Record<SiteLanguage, BusinessWords>> = {
  en,
  tr,
  id,
  [MADE_UP]: madeUpWords(en),
};

/** Puts values into the `{places}` of a text. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
