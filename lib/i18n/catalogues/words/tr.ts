import type { Texts } from '../../catalogue';
import type { wordsEn } from './en';

export const wordsTr: Texts<typeof wordsEn> = {
  message: 'mesaj',
  comment: 'yorum',
  mention: 'bahsetme',
  review: 'değerlendirme',
  storyReply: 'hikâye yanıtı',
  reaction: 'tepki',
  none: 'Öncelik yok',
  low: 'Düşük',
  medium: 'Orta',
  high: 'Yüksek',
  urgent: 'Acil',
};
