import type { Texts } from '../../catalogue';
import type { numbersEn } from './en';

export const numbersTr: Texts<typeof numbersEn> = {
  heading: 'Sayıların anlamı',
  introduction:
    'Her sayı bu tarayıcıda görülenlere dayanır; hiçbir şey tahmin edilmez. Söylenemeyen bir sayı gösterilmez, yerine sıfır yazılmaz. Beşten az örnekte p90 ve önceki döneme göre değişim gösterilmez.',

  episodeName: 'Görüşme',
  episode:
    'Özel konuşmalar hiç bitmez; bu yüzden sayılar görüşmeler üzerinden hesaplanır: bir sorudan yanıtına kadar olan tur. Görüşme, bir soruyla ya da bizim mesajımızla başlar. Biri “Çözüldü”ye bastığında ya da kimse beklemezken 24 saat sessizlik olduğunda kapanır. Çözüldükten sonraki 72 saat içinde gelen bir soru onu yeniden açar. “Teşekkürler” ya da “👍” gibi nezaket mesajları hiçbir şey başlatmaz.',
  waitName: 'Bekleme',
  wait: 'Son yanıtımızdan sonraki ilk soruyla başlar; müşterinin ekledikleri başlangıcı değiştirmez. Bir insanın yanıtıyla ya da “Çözüldü” ile biter. 10.00 ve 10.05’te soruldu, 10.20’de yanıtlandı: 20 dakikalık tek bir bekleme.',
  'first-response-timeName': 'İlk yanıt süresi',
  'first-response-time':
    'Bir görüşmenin ilk sorusundan, bir insanın verdiği ilk yanıta kadar geçen süre. Otomatik yanıtlar, bizim başlattığımız görüşmeler ve yanıt gerekmiyor diye etiketlenenler sayılmaz. Yanıtın verildiği ana aittir.',
  'reply-timeName': 'Yanıt süresi',
  'reply-time':
    'Yanıtla biten her beklemenin uzunluğu: ilk yanıt ve sonraki tüm yanıtlar. “Çözüldü” ile biten bekleme yanıt sayılmaz.',
  waitingName: 'Şu anda bekleyen',
  waiting:
    'Dönem ne olursa olsun, şu anda kaç kişinin beklediği ve en uzun bekleyenin ne kadar beklediği. Hiç yanıt almadığı için ilk yanıt süresine girmeyenleri gösterir.',
  'response-rateName': 'Yanıt oranı',
  'response-rate':
    'Dönem içinde müşterilerin açtığı görüşmelerde yanıtlanan ÷ değerlendirilen. Yanıt gerektiren ve ya yanıtlanmış ya da 24 saatten uzun beklemiş olanlar değerlendirilir.',
  'service-targetsName': 'Hedef sürede (SLA)',
  'service-targets':
    'Beklemelerin kaçının, kanalının hedef süresi içinde yanıtlandığı: tutturulan ÷ (tutturulan + aşılan). Hedefi aşmış olarak bekleyenler aşılmış sayılır; süresi dolmamış olanlar ayrıca gösterilir. Belirlenmişse mesai saatleri sayılır. Konuşma üçüncü bir tarafı beklerken çözüm hedefi durur; bu, çubukta “Diğer” altında işaretlenir.',
  'resolution-timeName': 'Çözüm süresi',
  'resolution-time':
    'İlk sorudan “Çözüldü”ye kadar; kendiliğinden kapanan görüşmede son yanıtımıza kadar. Yeniden açılan görüşmede son kapanışa kadar.',
  resolvedName: 'Çözüm oranı',
  resolved:
    'Dönem içinde açılan görüşmelerin kaçının şimdiye kadar kapandığı. Yanında, kolayca karışan iki sayı durur: dönemde kaç görüşme kapandı ve bunlar kaç kişiye ait.',
  reopenedName: 'Yeniden açılan',
  reopened: 'Dönem içinde açılan görüşmelerden, çözüldükten sonra yeniden açılanlar.',
  'first-contact-resolutionName': 'İlk temasta çözüm (FCR)',
  'first-contact-resolution':
    'Müşterinin başlattığı ve dönem içinde kapanan görüşmelerden, tek seferde yanıtladığımız, devredilmeyen, üst birime aktarılmayan, söz verilmeyen, üçüncü taraf beklenmeyen ve müşterisi sonraki 7 gün içinde başka bir şey sormayanlar. Bu günler dolana kadar değişebilir. Gün sayısı ayarlarda 1 ile 30 arasında seçilebilir.',
  'handle-timeName': 'İşlem süresi (AHT)',
  'handle-time':
    'Kapanan her görüşme üzerinde ne kadar çalışıldığı: sekme görünürdü, konuşma açıktı ve son tuş, tıklama ya da kaydırma 60 saniyeden yeniydi. Telefonda ya da başka yerde yapılan iş görülmez ve kapsamı düşürür.',
  'customer-satisfactionName': 'Müşteri memnuniyeti (CSAT)',
  'customer-satisfaction':
    '4 ve 5 puanlar ÷ tüm puanlar. Çubuktaki “Diğer” altından puan istenir; “5”, “4/5” ya da “⭐⭐⭐⭐” gibi kısa bir yanıt puan olarak önerilir ve biri onayladığında sayılır. Onaylanan puan soru değildir: ona yanıt bekleyen olmaz. Ortalama gösterilmez: iki ayrı görüşü, kimsenin paylaşmadığı tek bir görüşe çevirir.',
  promisesName: 'Tutulan sözler',
  promises:
    'Süresi dönem içinde dolan sözlerden, o zamana kadar tutuldu diye işaretlenenler. Geç tutulan söz tutulmuş sayılmaz; süresi henüz dolmayanlar ayrıca gösterilir. Cumaya kadar söz verildi, perşembe tutuldu: 1 sözden 1’i.',
  complaintsName: 'Şikâyetler',
  complaints:
    'Dönem içinde açılan görüşmelerden şikâyet olarak etiketlenenler. Etiket, verildiği görüşmeye aittir.',
  escalationsName: 'Üst birime aktarılanlar',
  escalations:
    'Dönem içinde açılan görüşmelerden devredilen, üst birime aktarıldı diye etiketlenen ya da elle acil yapılanlar.',
  'repeat-contactsName': 'Tekrarlanan başvurular',
  'repeat-contacts':
    'Müşterilerin dönem içinde açtığı görüşmelerden, aynı kişinin önceki görüşmesinden sonraki 7 gün içinde gelenler.',
  retentionName: 'Yeniden gelen müşteriler',
  retention: 'Dönemin sonundan önceki 90 gün içinde soru soranlardan, iki ya da daha çok görüşmesi olanlar.',
  volumesName: 'Saatlere göre yoğunluk',
  volumes:
    'Müşteri mesajları, işletmenin saat diliminde saate ve haftanın gününe göre; dönemde o günden kaç tane varsa ona bölünür.',
  'meta-viewName': 'Facebook’un gözünden',
  'meta-view':
    'Facebook’un bir sayfa için göstereceğinin tahmini: son 30 günde ilk kez ya da bir günlük sessizlikten sonra gelen özel mesajların yanıtlanma oranı ve en hızlı onda dokuzun ortalaması. Facebook otomatik yanıtları da sayar; burada sayılmaz.',
  'business-hoursName': 'Mesai saatleri',
  'business-hours':
    'Birinin yanıt vermek üzere hazır olduğu saatler, işletmenin kendi saat diliminde. Süreler takvime ya da mesaiye göre gösterilebilir: 22.00’de sorulup 23.00’te yanıtlanan soru takvimde bir saat, mesaide sıfırdır. Değiştirilen saatler geçmiş için de geçerlidir.',
  mineName: 'Benimkiler ve tümü',
  mine: 'Benimkiler, bu temsilcinin bu tarayıcıdan gönderdiği görülenlerdir. Bir ekip arkadaşının, bir telefonun ya da bilinmeyen birinin gönderdikleri tümüne girer ve kimsenin sayılmaz.',
  periodsName: 'Dönemler',
  periods:
    'İlk günün başından son günün sonuna kadar. Yanıtlar yanıt anına, çözümler kapanışa, yanıt oranı ve görüşme sayıları açılışa, yoğunluk mesaja aittir.',
  coverageName: 'Kapsam ve “~”',
  coverage:
    'Sayfalar çoğu zaman saat yerine “2 sa” gösterir. Beş dakikadan ve kendisinin dörtte birinden fazla yanılabilecek bir süre medyana, ortalamaya ve yüzdeliklere katılmaz, yanlarında sayılır. Hiçbir sayfanın göstermediği şey hiçbir sayıda yer almaz.',
  percentilesName: 'Medyan, ortalama ve p90',
  percentiles:
    'Örneklerin yarısı en çok medyan kadar sürdü: bir müşterinin bekleyebileceği süre. Onda dokuzu en çok p90 kadar sürdü: şanssızların yaşadığı. Ortalama, hepsinin toplamının sayısına bölümüdür; çok uzun süren tek bir örnek onu değiştirir.',
};
