import type { Texts } from '../../catalogue';
import type { backupEn } from './en';

export const backupId: Texts<typeof backupEn> = {
  backup: 'Cadangan',
  backupHelp:
    'Satu berkas berisi semua yang tersimpan di sini, untuk berjaga-jaga atau untuk komputer lain. Di dalamnya ada nama dan pesan pelanggan Anda: simpan di tempat yang hanya dapat dibaca oleh Anda.',
  pack: 'Mampatkan berkas supaya lebih kecil',
  makeBackup: 'Buat cadangan',
  fileReady: 'Berkas sudah siap. Jika browser Anda tidak menyimpannya sendiri:',
  saveFile: (name) => `Simpan ${name}`,

  restore: 'Pulihkan atau impor',
  restoreHelp:
    'Pilih cadangan, atau pesan dari sistem lain berupa berkas .jsonl. Anda akan melihat isinya sebelum ada yang berubah.',
  chooseFile: 'Pilih berkas',
  backupMade: (when, version) => `Cadangan dari ${when}, dibuat dengan Inlay ${version}`,
  kind: 'Isi',
  inFile: 'Di berkas',
  newHere: 'Belum ada di sini',
  differentHere: 'Berbeda di sini',
  conversations: 'Percakapan',
  messages: 'Pesan',
  contacts: 'Kontak',
  events: 'Tag yang dipasang, balasan yang dipakai, dan sejenisnya',
  agents: 'Agen',
  tags: 'Tag',
  replies: 'Balasan siap pakai',
  way: 'Apa yang ingin Anda lakukan?',
  merge: 'Tambahkan ke yang tersimpan di sini',
  mergeHelp:
    'Tidak ada yang berlipat ganda atau hilang. Pengaturan dan balasan siap pakai di sini tetap seperti semula.',
  replace: 'Gantikan yang tersimpan di sini',
  replaceHelp: 'Semua yang sekarang tersimpan di sini dihapus, termasuk pengaturan.',
  mergeNow: 'Tambahkan cadangan',
  replaceNow: 'Hapus semua dan pulihkan',
  restored: 'Cadangan sudah dipulihkan.',
  merged: 'Cadangan sudah ditambahkan.',

  plainFile: (messages, conversations) =>
    `Pesan dari sistem lain: ${messages} pesan dalam ${conversations} percakapan`,
  plainPeriod: (from, to) => `Dari ${from} sampai ${to}`,
  plainChannels: (channels) => `Kanal: ${channels}`,
  account: 'Dengan akun Anda yang mana percakapan ini berlangsung?',
  accountMissing: 'Silakan isi nama akun.',
  plainHelp:
    'Pesan yang ditulis oleh “me” dihitung untuk agen yang dipilih di atas. Berkas yang sama tidak menambahkan apa pun untuk kedua kalinya.',
  importNow: 'Tambahkan pesan',
  imported: 'Pesan sudah ditambahkan.',

  export: 'Ekspor',
  exportHelp:
    'Tabel untuk lembar kerja, atau JSON untuk program. Tanggal dan angka ditulis sama dalam semua bahasa.',
  exportKind: 'Apa yang ingin Anda ekspor?',
  episodes: 'Satu baris untuk setiap babak tanya jawab (CSV)',
  days: 'Angka setiap hari (CSV)',
  everything: 'Keduanya, untuk program (JSON)',
  separator: 'Pemisah kolom',
  comma: 'koma',
  semicolon: 'titik koma',
  redacted: 'Tanpa nama dan teks',
  redactedHelp:
    'Orang, akun, dan percakapan menjadi nomor yang tidak berarti di berkas lain. Nama tag tetap ada.',
  exportNow: 'Ekspor',

  erase: 'Hapus semua',
  eraseHelp:
    'Menghapus semua yang tersimpan: percakapan, pesan, tag, catatan, balasan siap pakai, pengaturan. Halaman yang terbuka akan dibaca ulang.',
  eraseSure: 'Saya ingin menghapus semuanya. Ini tidak dapat dibatalkan.',
  eraseNow: 'Hapus semua sekarang',
  erased: 'Semuanya sudah dihapus.',

  working: (share) => `${share} selesai`,
  stop: 'Batal',
  stopped: 'Dibatalkan. Tidak ada yang berubah.',

  foreign: 'Ini bukan cadangan Inlay dan bukan berkas pesan. Tidak ada yang berubah.',
  newer:
    'Berkas ini dibuat dengan versi Inlay yang lebih baru. Silakan perbarui Inlay lalu coba lagi. Tidak ada yang berubah.',
  rules: 'Aturan',
  damagedRule: (line, reason) =>
    `Aturan pada baris ${line} berkas ini tidak dapat dipakai. Tidak ada yang berubah. Masalahnya: ${reason}`,
  damaged: 'Berkas ini rusak. Silakan pilih salinan lain. Tidak ada yang berubah.',
  damagedAt: (line) =>
    `Berkas ini rusak di baris ${line}. Silakan pilih salinan lain. Tidak ada yang berubah.`,
  truncated: 'Bagian akhir berkas ini hilang. Silakan pilih salinan lain. Tidak ada yang berubah.',
  altered: 'Berkas ini diubah setelah dibuat. Silakan pilih salinan lain. Tidak ada yang berubah.',
  noObject: (line) => `Baris ${line} bukan objek JSON. Tidak ada yang berubah.`,
  wrongField: (line, field) =>
    `Di baris ${line}, “${field}” tidak ada atau tidak dapat dibaca. Tidak ada yang berubah.`,
  wrongChoice: (line, field, choices) =>
    `Di baris ${line}, “${field}” harus salah satu dari: ${choices}. Tidak ada yang berubah.`,
  unreadable: 'Berkas tidak dapat dibaca. Apakah masih ada? Tidak ada yang berubah.',
  full: 'Ruang penyimpanan tidak cukup. Silakan kosongkan ruang lalu coba lagi. Tidak ada yang berubah.',
  failed: 'Tidak berhasil. Silakan coba lagi. Tidak ada yang berubah.',
};
