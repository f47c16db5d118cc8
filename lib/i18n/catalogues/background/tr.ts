import type { Texts } from '../../catalogue';
import type { backgroundEn } from './en';

export const backgroundTr: Texts<typeof backgroundEn> = {
  nobodyWaits: 'Inlay: bekleyen yok',
  someWait: (_count, shown, oldest) => `Inlay: ${shown} konuşma bekliyor, en eskisi ${oldest}`,

  firstAgent: 'Ben',

  tagLead: 'Potansiyel müşteri',
  tagFeatureRequest: 'Özellik isteği',
  tagIncident: 'Kesinti',
  tagTechnical: 'Teknik',
  tagUserContent: 'Kullanıcı içeriği',
  tagComplaint: 'Şikâyet',
  tagQuestion: 'Soru',
  tagPraise: 'Övgü',
  tagNoReply: 'Yanıt gerekmez',
};
