import type { Texts } from '../../catalogue';
import type { tagsEn } from './en';

export const tagsId: Texts<typeof tagsEn> = {
  help: 'Tentang apa sebuah percakapan. Perubahan langsung berlaku, juga pada percakapan yang sudah memakai tag itu, di laporan, dan di ekspor.',
  search: 'Cari nama dan keterangan',
  group: 'Grup',
  allGroups: 'Semua grup',
  noGroup: 'Tidak ada',
  archiveOf: (shown) => `Arsip (${shown})`,
  found: (_count, shown) => `${shown} tag`,
  noneFound: 'Tidak ada tag yang cocok.',
  showMore: 'Tampilkan lagi',
  uses: (_count, shown) => `di ${shown} percakapan`,
  unused: 'belum dipakai',
  namedLike: (convention) => `Cara menamai tag di sini: ${convention}`,

  edit: 'Ubah',
  editOf: (name) => `Ubah ${name}`,
  merge: 'Gabungkan',
  mergeOf: (name) => `Gabungkan ${name} ke tag lain`,
  archive: 'Arsipkan',
  archiveTag: (name) => `Arsipkan ${name}`,
  bringBack: 'Kembalikan',
  bringBackOf: (name) => `Kembalikan ${name} dari arsip`,

  name: 'Nama',
  description: 'Kapan dipakai: tampil di mana pun tag dipilih',
  keywords: 'Kata-kata yang menandainya',
  keywordsHelp:
    'Pisahkan dengan koma, bahasa apa pun: tag disarankan saat pelanggan menulis salah satunya. Tanda * mewakili akhiran apa pun: kembali*.',
  meaningful:
    'Angka dan prioritas memakai tag ini. Anda bisa mengganti namanya dan mengarsipkannya; tag lain bisa digabungkan ke sini.',

  mergeHelp: (name, count, shown) =>
    count === 0
      ? `Di mana pun “${name}” dipasang, tag yang lain menggantikannya. Bisa dibatalkan kapan saja.`
      : `${shown} percakapan dengan “${name}” dan semua kasus lama mendapat tag yang lain. Bisa dibatalkan kapan saja.`,
  findTarget: 'Cari tag yang lain',
  mergeInto: (name) => `Gabungkan ${name} ke`,
  mergeNow: (target) => `Gabungkan ke “${target}”`,
  moreToFind: (shown) => `${shown} lagi. Ketik untuk mencarinya.`,

  added: (name) => `Ditambahkan: “${name}”`,
  changed: (name) => `Disimpan: “${name}”`,
  archived: (name) => `“${name}” diarsipkan: tetap di tempatnya dan tidak ditawarkan lagi.`,
  broughtBack: (name) => `“${name}” ditawarkan lagi.`,
  mergedNow: (name, target) => `“${name}” digabungkan ke “${target}”.`,
  parted: (name) => `“${name}” berdiri sendiri lagi di mana pun ia dipasang.`,
  undo: 'Urungkan',
  undone: 'Sudah diurungkan',

  mergedTags: (_count, shown) => `${shown} tag yang digabungkan`,
  mergedHelp: 'Membatalkan penggabungan mengembalikan setiap tag ke percakapan tempat ia dipasang.',
  part: 'Batalkan',
  partOf: (name) => `Batalkan penggabungan ${name}`,

  groups: 'Grup dan nama',
  groupsHelp:
    'Tag yang sekelompok, misalnya semua alasan keluhan. Di grup yang hanya mengizinkan satu, tag yang dipilih menggantikan tag sebelumnya.',
  newGroup: 'Nama grup baru',
  members: (_count, shown) => `${shown} tag`,
  exclusive: 'Hanya satu pada satu waktu',
  exclusiveOf: (name) => `${name}: hanya satu tag pada satu waktu`,
  removeGroup: 'Hapus',
  removeGroupOf: (name) => `Hapus grup ${name}; tag-tagnya tetap ada`,
  convention: 'Bagaimana tag dinamai',
  conventionExample: 'Huruf kecil, produk dulu: aplikasi-masuk',
  conventionHelp: 'Tampil bagi siapa pun yang membuat tag, di sini dan di halaman platform.',
  saveConvention: 'Simpan cara menamai tag',

  firstTags: 'Tag bawaan Inlay',
  missingTags: 'Ini belum ada di antara tag Anda.',
  addOf: (name) => `Tambahkan ${name}`,
  undescribed: (_count, shown) => `${shown} tag Anda bisa diberi keterangan.`,
  describe: 'Tambahkan keterangan',
  describedNow: (_count, shown) => `${shown} keterangan ditambahkan.`,
};
