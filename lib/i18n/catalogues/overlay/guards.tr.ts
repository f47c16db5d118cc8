import type { Texts } from '../../catalogue';
import type { guardsEnglish } from './guards.en';

export const guardsTurkish: Texts<typeof guardsEnglish> = {
  title: 'Göndermeden önce',
  tooLong: (length, most) => `Burası için uzun: ${length} / ${most}.`,
  personalData: (kinds) => `Bunu herkes görebilir: ${kinds}.`,
  answerPrivately: 'Özelden yanıtlayın',
  unedited: 'Metin eklendiği gibi duruyor. Sizden bir cümle daha içten olur.',
  placeholder: (text) => `Doldurulmamış yer: ${text}`,
  shortcut: (text) => `${text} açılmadı. Ardında Tab tuşuna basın veya silin.`,
  more: (count) => `+${count} uyarı daha`,
  dismiss: 'Uyarıları gizle',
  email: 'e-posta adresi',
  phone: 'telefon numarası',
  iban: 'IBAN',
  nationalId: 'T.C. kimlik numarası',
  card: 'kart numarası',
  orderNumber: 'sipariş numarası',
};
