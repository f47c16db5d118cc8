import type { Texts } from '../../catalogue';
import type { guardsEnglish } from './guards.en';

export const guardsIndonesian: Texts<typeof guardsEnglish> = {
  title: 'Sebelum Anda mengirim',
  tooLong: (length, most) => `Terlalu panjang di sini: ${length} dari ${most}.`,
  personalData: (kinds) => `Ini bisa dibaca semua orang: ${kinds}.`,
  answerPrivately: 'Jawab lewat pesan pribadi',
  unedited: 'Masih persis seperti templat. Tambahkan satu kalimat dari Anda sendiri.',
  placeholder: (text) => `Belum diisi: ${text}`,
  shortcut: (text) => `${text} belum dibuka. Tekan Tab di belakangnya, atau hapus.`,
  more: (count) => `+${count} lagi`,
  dismiss: 'Sembunyikan peringatan',
  email: 'alamat email',
  phone: 'nomor telepon',
  iban: 'IBAN',
  nationalId: 'nomor identitas',
  card: 'nomor kartu',
  orderNumber: 'nomor pesanan',
};
