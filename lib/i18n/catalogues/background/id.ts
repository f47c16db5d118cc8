import type { Texts } from '../../catalogue';
import type { backgroundEn } from './en';

export const backgroundId: Texts<typeof backgroundEn> = {
  nobodyWaits: 'Inlay: tidak ada yang menunggu',
  someWait: (_count, shown, oldest) => `Inlay: ${shown} percakapan menunggu, terlama ${oldest}`,

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
};
