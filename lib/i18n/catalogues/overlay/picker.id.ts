import type { Texts } from '../../catalogue';
import type { pickerEnglish } from './picker.en';

export const pickerIndonesian: Texts<typeof pickerEnglish> = {
  title: 'Balasan siap pakai',
  search: 'Cari balasan',
  replyTo: (name) => `Balas ke ${name}`,
  loading: 'Mencari balasan…',
  nothing: 'Balasan tidak ditemukan. Lanjutkan mengetik, atau tekan Esc untuk menutup.',
  found: (count) => `${count} balasan`,
  keys: '↑ ↓ untuk memilih · Enter untuk menyisipkan · Esc untuk menutup',
  fillIn: 'Lengkapi sebelum disisipkan',
  insert: 'Sisipkan',
  cancel: 'Batal',
  preview: 'Pratinjau',
  otherWordings: (count) => (count === 1 ? '→ untuk versi lainnya' : `→ untuk ${count} versi lain`),
  formal: 'resmi',
  casual: 'santai',
  tagsToo: (names) => `Shift+Enter sekaligus memberi tag: ${names}`,
  asksFor: (labels) => `Perlu diisi: ${labels}`,
  copy: 'Salin teks',
  copied: (keys) => `Sudah disalin. Klik kotak balasan, lalu tekan ${keys}.`,
  notCopied: 'Penyalinan tidak diizinkan. Pilih teksnya lalu salin sendiri.',
  altered:
    'Kotak balasan mengubah teks ini saat menerimanya. Periksa sebelum Anda mengirim; teks aslinya ada di bawah.',
  composing:
    'Kata yang Anda ketik belum selesai, jadi tidak ada yang disisipkan. Selesaikan, lalu pilih lagi balasannya atau tempelkan teksnya.',
  notArrived: 'Kotak balasan tidak menerima teks ini. Salin lalu tempelkan sendiri.',
  notAllowed: 'Kotak balasan berubah, jadi tidak ada yang disisipkan. Buka lagi daftar balasan.',
  conversationChanged:
    'Sekarang percakapan lain yang terbuka, jadi tidak ada yang disisipkan. Buka lagi daftar balasan.',
  notWritable: 'Kotak balasan sudah tidak terbuka. Buka kotaknya, lalu pilih balasan lagi.',
  tooLong: 'Kotak balasan tidak menerima teks sepanjang ini. Tidak ada yang disisipkan.',
  acceptFirst: 'Terima permintaannya dahulu: sebelum itu halaman ini tidak punya kotak balasan.',
  noComposer: 'Klik kotak balasan dahulu, lalu buka daftar balasan.',
  notFound: 'Balasan ini sudah dihapus. Silakan pilih yang lain.',
  unparsable: 'Ada kesalahan di templat balasan ini. Tidak ada yang disisipkan; mohon perbaiki templatnya.',
  tooLarge: 'Balasan ini terlalu panjang atau terlalu lama diproses. Tidak ada yang disisipkan.',
  blank: 'Balasan ini menjadi kosong atau masih berisi kode templat. Tidak ada yang disisipkan.',
  failed: 'Tidak berhasil. Silakan coba lagi.',
  close: 'Tutup',
};
