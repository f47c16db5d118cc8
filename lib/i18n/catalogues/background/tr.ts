import type { Texts } from '../../catalogue';
import type { backgroundEn } from './en';

export const backgroundTr: Texts<typeof backgroundEn> = {
  nobodyWaits: 'Inlay: bekleyen yok',
  someWait: (_count, shown, oldest) => `Inlay: ${shown} konuşma bekliyor, en eskisi ${oldest}`,
  promiseDue: 'Bir müşteriye verilen sözün zamanı geldi',
  promisesDue: (shown) => `Müşterilere verilen ${shown} sözün zamanı geldi`,

  firstAgent: 'Ben',

  tagLead: 'Potansiyel müşteri',
  tagFeatureRequest: 'Özellik isteği',
  tagIncident: 'Olay',
  tagTechnical: 'Teknik',
  tagUserContent: 'Kullanıcı içeriği',
  tagComplaint: 'Şikâyet',
  tagQuestion: 'Soru',
  tagPraise: 'Övgü',
  tagNoReply: 'Yanıt gerekmez',
  tagEscalation: 'Üst birime aktarım',
  tagVip: 'VIP',
  tagLeadFor: 'Satın almak istiyor ya da fiyat ve stok soruyor. Önceliği yükseltir.',
  tagFeatureRequestFor: 'Henüz olmayan bir şeyi istiyor.',
  tagIncidentFor: 'Birisi zarar görebilir: güvenlik, dolandırıcılık, ayrımcılık, hukuk.',
  tagTechnicalFor: 'Uygulama, site ya da cihaz çalışmıyor.',
  tagUserContentFor: 'Müşteri yaptığını ya da aldığını gösteriyor; paylaşmadan önce izin isteyin.',
  tagComplaintFor: 'Yaptığımız bir şeyden memnun değil. Şikâyet oranına girer.',
  tagQuestionFor: 'Yalnızca bir şey öğrenmek istiyor.',
  tagPraiseFor: 'Memnun ve bunu söylüyor.',
  tagEscalationFor: 'Daha yetkili birini gerektiriyor. Aktarım oranına girer, önceliği yükseltir.',
  tagVipFor: 'Kaybetmek istemediğiniz müşteri. Önceliği yükseltir.',
  tagNoReplyFor: 'Teşekkür, reklam, trol. Yanıt oranına girmez; hiçbir şey gizlenmez.',
};
