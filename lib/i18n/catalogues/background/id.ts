import type { Texts } from '../../catalogue';
import type { backgroundEn } from './en';

export const backgroundId: Texts<typeof backgroundEn> = {
  nobodyWaits: 'Inlay: tidak ada yang menunggu',
  someWait: (_count, shown, oldest) => `Inlay: ${shown} percakapan menunggu, terlama ${oldest}`,
  promiseDue: 'Janji kepada pelanggan sudah jatuh tempo',
  promisesDue: (shown) => `${shown} janji kepada pelanggan sudah jatuh tempo`,

  firstAgent: 'Saya',

  tagLead: 'Calon pelanggan',
  tagFeatureRequest: 'Permintaan fitur',
  tagIncident: 'Insiden',
  tagTechnical: 'Teknis',
  tagUserContent: 'Konten pengguna',
  tagComplaint: 'Keluhan',
  tagQuestion: 'Pertanyaan',
  tagPraise: 'Pujian',
  tagNoReply: 'Tidak perlu dibalas',
  tagEscalation: 'Eskalasi',
  tagVip: 'VIP',
  tagLeadFor: 'Ingin membeli, atau menanyakan harga dan stok. Menaikkan prioritas.',
  tagFeatureRequestFor: 'Menginginkan sesuatu yang belum ada.',
  tagIncidentFor: 'Ada yang bisa dirugikan: keselamatan, penipuan, diskriminasi, hukum.',
  tagTechnicalFor: 'Aplikasi, situs, atau perangkat tidak berfungsi.',
  tagUserContentFor: 'Pelanggan memamerkan hasil karya atau belanjaannya; minta izin sebelum dibagikan.',
  tagComplaintFor: 'Tidak puas dengan layanan kita. Masuk hitungan rasio keluhan.',
  tagQuestionFor: 'Hanya ingin tahu sesuatu.',
  tagPraiseFor: 'Puas dan menyampaikannya.',
  tagEscalationFor: 'Perlu orang yang lebih berwenang. Masuk rasio eskalasi dan menaikkan prioritas.',
  tagVipFor: 'Pelanggan yang tidak boleh hilang. Menaikkan prioritas.',
  tagNoReplyFor:
    'Ucapan terima kasih, iklan, troll. Tidak masuk rasio balasan; tidak ada yang disembunyikan.',
};
