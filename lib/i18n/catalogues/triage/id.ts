import type { Texts } from '../../catalogue';
import type { triageEn } from './en';

export const triageId: Texts<typeof triageEn> = {
  safety: 'ada yang mungkin celaka',
  fraud: 'menyebut penipuan, pencurian, atau akun yang diretas',
  legal: 'menyebut hukum, pengadilan, atau pihak berwenang',
  discrimination: 'menyebut diskriminasi',
  lost: 'ada yang hilang',
  damaged: 'ada yang rusak',
  cancelled: 'ada yang dibatalkan atau terlewat',
  refund: 'menyebut pengembalian dana atau ganti rugi',
  payment: 'menyebut pembayaran atau tagihan',
  lockedOut: 'tidak bisa masuk ke akun',
  delay: 'menyebut keterlambatan atau lama menunggu',
  delivery: 'menyebut pengiriman',
  technical: 'ada yang tidak berfungsi',
  noAnswer: 'tidak mendapat jawaban atau bantuan',
  staff: 'mengeluhkan petugas',
  quality: 'mengeluhkan kualitas',
  leaving: 'hendak pergi',
  exposure: 'ingin orang lain tahu',
  written: 'menulis kepada Anda',
  urgent: 'bilang bahwa ini mendesak',
  unhappy: 'terdengar tidak puas',
  content: 'terdengar puas',
  question: 'bertanya',
  insistence: 'menulis dengan penekanan',
  courtesy: 'hanya terima kasih atau salam',
  waiting: 'menunggu balasan',
  public: 'bisa dibaca semua orang',
  contactTag: 'punya tag yang diutamakan',
  repeated: 'sudah pernah menulis dalam 7 hari terakhir',
  limit: 'seluruhnya paling banyak 100',
  waited: (elapsed, target) => `sudah menunggu ${elapsed} dari ${target}`,
  ruledPriority: (rule) =>
    rule === ''
      ? 'ditetapkan oleh aturan Anda yang sudah tidak ada'
      : `ditetapkan oleh aturan Anda “${rule}”`,
  ruledTag: (tag, rule) =>
    rule === ''
      ? `tag “${tag}”: dipasang oleh aturan Anda yang sudah tidak ada`
      : `tag “${tag}”: dipasang oleh aturan Anda “${rule}”`,
  reasonLine: (what, words, points) => `${what}${words === '' ? '' : ` (“${words}”)`}: ${points}`,
};
