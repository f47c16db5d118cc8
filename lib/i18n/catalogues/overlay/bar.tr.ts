import type { Texts } from '../../catalogue';
import type { barEnglish } from './bar.en';

export const barTurkish: Texts<typeof barEnglish> = {
  title: (name) => `${name} ile konuşma`,
  waiting: (wait) => `Bekleme süresi: ${wait}`,
  waitingAbout: (wait) => `Bekleme süresi: yaklaşık ${wait}`,
  notWaiting: 'Bekleyen yok',
  resolvedState: 'Çözüldü',
  priority: 'Öncelik',
  priorityNone: 'Öncelik yok',
  priorityLow: 'Düşük',
  priorityMedium: 'Orta',
  priorityHigh: 'Yüksek',
  priorityUrgent: 'Acil',
  tags: 'Etiketler',
  addTag: 'Etiket ekle',
  findTag: 'Etiket bul veya oluştur',
  removeTag: (name) => `${name} etiketini kaldır`,
  createTag: (name) => `“${name}” etiketini oluştur`,
  noTags: 'Başka etiket yok. Oluşturmak için bir ad yazın.',
  longestTag: (limit) => `Etiket adı en fazla ${limit} karakter olabilir.`,
  resolve: 'Çözüldü',
  reopen: 'Yeniden aç',
  replies: 'Hazır yanıtlar',
  collapse: 'Çubuğu küçült',
  expand: 'Çubuğun tamamını göster',
};
