import type { Texts } from '../../catalogue';
import type { tagsEn } from './en';

export const tagsTr: Texts<typeof tagsEn> = {
  help: 'Bir konuşmanın konusu. Değişiklikler hemen geçerli olur: etiketi taşıyan konuşmalarda, raporlarda ve dışa aktarımlarda da.',
  search: 'Adlarda ve açıklamalarda arayın',
  group: 'Grup',
  allGroups: 'Tüm gruplar',
  noGroup: 'Yok',
  archiveOf: (shown) => `Arşiv (${shown})`,
  found: (_count, shown) => `${shown} etiket`,
  noneFound: 'Uyan etiket yok.',
  showMore: 'Daha fazla göster',
  uses: (_count, shown) => `${shown} konuşmada`,
  unused: 'hiçbir konuşmada yok',
  namedLike: (convention) => `Etiketler burada şöyle adlandırılır: ${convention}`,

  edit: 'Düzenle',
  editOf: (name) => `${name} etiketini düzenle`,
  merge: 'Birleştir',
  mergeOf: (name) => `${name} etiketini başka bir etiketle birleştir`,
  archive: 'Arşivle',
  archiveTag: (name) => `${name} etiketini arşivle`,
  bringBack: 'Geri al',
  bringBackOf: (name) => `${name} etiketini arşivden geri al`,

  name: 'Ad',
  description: 'Ne zaman kullanılır: etiket seçilen her yerde görünür',
  keywords: 'Bu etiketi çağrıştıran sözcükler',
  keywordsHelp:
    'Her dilde olabilir, virgülle ayırın: müşteri bunlardan birini yazdığında etiket önerilir. * her türlü eki karşılar: iade*.',
  meaningful:
    'Sayılar ve öncelikler bu etikete bakar. Adını değiştirebilir, arşivleyebilirsiniz; başka etiketler bununla birleştirilebilir.',

  mergeHelp: (name, count, shown) =>
    count === 0
      ? `“${name}” konmuş her yerde artık öbür etiket durur. İstediğiniz zaman geri alabilirsiniz.`
      : `“${name}” etiketli ${shown} konuşma ve eski kayıtlar öbür etiketi alır. İstediğiniz zaman geri alabilirsiniz.`,
  findTarget: 'Öbür etiketi bulun',
  mergeInto: (name) => `${name} şununla birleşsin`,
  mergeNow: (target) => `“${target}” ile birleştir`,
  moreToFind: (shown) => `${shown} etiket daha var. Bulmak için yazın.`,

  added: (name) => `Eklendi: “${name}”`,
  changed: (name) => `Kaydedildi: “${name}”`,
  archived: (name) => `“${name}” arşivlendi: olduğu yerde kalır, artık önerilmez.`,
  broughtBack: (name) => `“${name}” yeniden kullanımda.`,
  mergedNow: (name, target) => `“${name}”, “${target}” ile birleştirildi.`,
  parted: (name) => `“${name}” konduğu her yerde yeniden kendi başına duruyor.`,
  undo: 'Geri al',
  undone: 'Geri alındı',

  mergedTags: (_count, shown) => `Birleştirilmiş ${shown} etiket`,
  mergedHelp: 'Birleştirmeyi geri alırsanız her etiket, konduğu konuşmalara döner.',
  part: 'Geri al',
  partOf: (name) => `${name} etiketinin birleştirilmesini geri al`,

  groups: 'Gruplar ve adlar',
  groupsHelp:
    'Birbirine ait etiketler, örneğin tüm şikâyet nedenleri. Tek etiketli bir grupta yeni seçilen, öncekinin yerini alır.',
  newGroup: 'Yeni grubun adı',
  members: (_count, shown) => `${shown} etiket`,
  exclusive: 'Aynı anda yalnızca biri',
  exclusiveOf: (name) => `${name}: aynı anda yalnızca bir etiket`,
  removeGroup: 'Kaldır',
  removeGroupOf: (name) => `${name} grubunu kaldır; etiketleri kalır`,
  convention: 'Etiketler nasıl adlandırılsın?',
  conventionExample: 'Küçük harf, önce ürün: uygulama-giriş',
  conventionHelp: 'Burada ve platformların sayfalarında yeni etiket açan herkese gösterilir.',
  saveConvention: 'Adlandırma kuralını kaydet',

  firstTags: 'Inlay ile gelen etiketler',
  missingTags: 'Bunlar sizin etiketleriniz arasında yok.',
  addOf: (name) => `${name} etiketini ekle`,
  undescribed: (_count, shown) => `Etiketlerinizden ${shown} tanesine açıklama eklenebilir.`,
  describe: 'Açıklamaları ekle',
  describedNow: (_count, shown) => `${shown} açıklama eklendi.`,
};
