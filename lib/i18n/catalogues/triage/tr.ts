import type { Texts } from '../../catalogue';
import type { triageEn } from './en';

export const triageTr: Texts<typeof triageEn> = {
  safety: 'birinin zarar görme tehlikesi var',
  fraud: 'dolandırıcılık, hırsızlık ya da ele geçirilmiş hesaptan söz ediyor',
  legal: 'hukuki yollardan ya da resmî kurumlardan söz ediyor',
  discrimination: 'ayrımcılıktan söz ediyor',
  lost: 'kayıp bir şey var',
  damaged: 'hasarlı ya da bozuk bir şey var',
  cancelled: 'iptal ya da kaçırılan bir şey var',
  refund: 'iade ya da tazminattan söz ediyor',
  payment: 'ödeme ya da kesintiden söz ediyor',
  lockedOut: 'hesabına ya da kartına erişemiyor',
  delay: 'gecikmeden ya da uzun beklemeden söz ediyor',
  delivery: 'teslimattan söz ediyor',
  technical: 'çalışmayan bir şey var',
  noAnswer: 'yanıt ya da yardım alamamış',
  staff: 'çalışanlardan şikâyetçi',
  quality: 'kaliteden şikâyetçi',
  leaving: 'ayrılmak üzere',
  exposure: 'başkalarına duyurmak istiyor',
  written: 'size yazdı',
  urgent: 'acil olduğunu söylüyor',
  unhappy: 'memnun görünmüyor',
  content: 'memnun görünüyor',
  question: 'bir şey soruyor',
  insistence: 'vurgulu yazıyor',
  courtesy: 'yalnızca teşekkür ya da selam',
  waiting: 'yanıt bekliyor',
  public: 'herkes okuyabilir',
  contactTag: 'önem taşıyan bir etiketi var',
  repeated: 'son 7 gün içinde daha önce de yazmış',
  limit: 'toplam en çok 100',
  waited: (elapsed, target) => `${target} hedefin ${elapsed} kadarı beklemede geçti`,
  ruledPriority: (rule) =>
    rule === '' ? 'artık bulunmayan bir kuralınız belirledi' : `“${rule}” kuralınız belirledi`,
  ruledTag: (tag, rule) =>
    rule === ''
      ? `“${tag}” etiketi: artık bulunmayan bir kuralınız ekledi`
      : `“${tag}” etiketi: “${rule}” kuralınız ekledi`,
  reasonLine: (what, words, points) => `${what}${words === '' ? '' : ` (“${words}”)`}: ${points}`,
};
