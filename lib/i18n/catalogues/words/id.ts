import type { Texts } from '../../catalogue';
import type { wordsEn } from './en';

export const wordsId: Texts<typeof wordsEn> = {
  message: 'pesan',
  comment: 'komentar',
  mention: 'sebutan',
  review: 'ulasan',
  storyReply: 'balasan cerita',
  reaction: 'reaksi',
  none: 'Tanpa prioritas',
  low: 'Rendah',
  medium: 'Sedang',
  high: 'Tinggi',
  urgent: 'Mendesak',
};
