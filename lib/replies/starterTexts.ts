import type { Language } from '../domain/vocabulary';

interface StarterText {
  readonly title: string;
  readonly body: string;
}

interface StarterReply extends Readonly<Record<Language, StarterText>> {
  readonly name: string;
  readonly shortcuts: Readonly<Record<Language, string>>;
  readonly tags: readonly string[];
}

// Each fits one post on X (280 characters) with a name of twenty characters filled in.

/** What customer care says most often, as a person would write it. */
export const starterTexts: readonly StarterReply[] = [
  {
    name: 'checking',
    shortcuts: { en: 'checking', tr: 'bakiyorum', id: 'cek' },
    tags: ['question'],
    en: {
      title: 'Looking into it',
      body: 'Hi {{ contact.first_name | default: "there" }}, thanks for your message. I’m checking this with the team now and will write back to you here as soon as I know more.',
    },
    tr: {
      title: 'Hemen bakıyorum',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, bize yazdığınız için teşekkürler. Konuyu ekibimizle kontrol ediyorum, öğrenir öğrenmez buradan dönüş yapacağım.',
    },
    id: {
      title: 'Sedang dicek',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, terima kasih sudah menghubungi kami. Saya cek dulu dengan tim, ya. Begitu ada kabar, langsung saya balas di sini.',
    },
  },
  {
    name: 'details',
    shortcuts: { en: 'dm', tr: 'dm', id: 'dm' },
    tags: ['question'],
    en: {
      title: 'Ask for a direct message',
      body: 'Hi {{ contact.first_name | default: "there" }}, I’d like to sort this out for you. Could you send us a direct message with the details? Please don’t share any personal information here in public.',
    },
    tr: {
      title: 'Özel mesaj isteme',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, size yardımcı olmak isterim. Ayrıntıları bize özel mesajla iletebilir misiniz? Lütfen kişisel bilgilerinizi burada paylaşmayın.',
    },
    id: {
      title: 'Minta kirim DM',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, saya bantu, ya. Boleh kirim detailnya lewat DM? Mohon jangan menuliskan data pribadi Anda di sini.',
    },
  },
  {
    name: 'order',
    shortcuts: { en: 'order', tr: 'siparis', id: 'pesanan' },
    tags: ['question'],
    en: {
      title: 'Ask for the order number',
      body: 'Hi {{ contact.first_name | default: "there" }}, could you send us your order number in a direct message? You’ll find it in your confirmation e-mail. I’ll check where it is right away.',
    },
    tr: {
      title: 'Sipariş numarası isteme',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, sipariş numaranızı özel mesajla iletebilir misiniz? Onay e-postanızda yer alıyor. Durumunu hemen kontrol edeceğim.',
    },
    id: {
      title: 'Minta nomor pesanan',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, boleh kirim nomor pesanannya lewat DM? Nomornya ada di email konfirmasi. Nanti langsung saya cek posisinya.',
    },
  },
  {
    name: 'late',
    shortcuts: { en: 'late', tr: 'gecikme', id: 'telat' },
    tags: ['complaint'],
    en: {
      title: 'Late delivery',
      body: 'Hi {{ contact.first_name | default: "there" }}, I’m sorry order {{ order_no | ask: "Order number" }} is late. I’ve asked the courier where it is and will let you know here as soon as they answer.',
    },
    tr: {
      title: 'Geciken teslimat',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, {{ order_no | ask: "Sipariş numarası" }} numaralı siparişiniz geciktiği için üzgünüm. Kargo firmasına sordum, yanıt gelir gelmez size buradan haber vereceğim.',
    },
    id: {
      title: 'Pengiriman terlambat',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, mohon maaf pesanan {{ order_no | ask: "Nomor pesanan" }} terlambat sampai. Saya sudah menanyakan posisinya ke kurir dan akan mengabari Anda di sini begitu ada jawaban.',
    },
  },
  {
    name: 'damaged',
    shortcuts: { en: 'damaged', tr: 'hasarli', id: 'rusak' },
    tags: ['complaint'],
    en: {
      title: 'Damaged item',
      body: 'I’m really sorry it arrived like that, {{ contact.first_name | default: "that’s not how it should be" }}. Could you send us a photo and your order number in a direct message? We’ll replace it or refund you, whichever you prefer.',
    },
    tr: {
      title: 'Hasarlı ürün',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, ürün elinize bu şekilde ulaştığı için çok üzgünüm. Fotoğrafını ve sipariş numaranızı özel mesajla iletir misiniz? Dilerseniz değişim, dilerseniz iade yapalım.',
    },
    id: {
      title: 'Barang rusak',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, mohon maaf barangnya sampai dalam kondisi seperti itu. Boleh kirim foto dan nomor pesanannya lewat DM? Bisa kami ganti atau kami kembalikan dananya, silakan pilih.',
    },
  },
  {
    name: 'refund',
    shortcuts: { en: 'refund', tr: 'iade', id: 'refund' },
    tags: ['complaint'],
    en: {
      title: 'Refund on its way',
      body: 'Hi {{ contact.first_name | default: "there" }}, the refund for order {{ order_no | ask: "Order number" }} is on its way. Depending on your bank it takes up to {{ days | ask: "Working days" | default: "5" }} working days to show.',
    },
    tr: {
      title: 'İade yapıldı',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, {{ order_no | ask: "Sipariş numarası" }} numaralı siparişinizin iadesini başlattık. Bankanıza bağlı olarak {{ days | ask: "İş günü" | default: "5" }} iş günü içinde hesabınıza yansır.',
    },
    id: {
      title: 'Dana dikembalikan',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, pengembalian dana untuk pesanan {{ order_no | ask: "Nomor pesanan" }} sudah kami proses. Tergantung banknya, dana masuk paling lama {{ days | ask: "Hari kerja" | default: "5" }} hari kerja.',
    },
  },
  {
    name: 'stock',
    shortcuts: { en: 'stock', tr: 'stok', id: 'stok' },
    tags: ['question', 'lead'],
    en: {
      title: 'Back in stock',
      body: 'Hi {{ contact.first_name | default: "there" }}, it’s sold out at the moment. We expect it back {{ date | ask: "Back in stock when (e.g. on Friday)" }}. I’ll be happy to let you know here when it’s available.',
    },
    tr: {
      title: 'Stok bilgisi',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, ürünümüz şu an tükendi. Yeniden stokta olmasını beklediğimiz tarih: {{ date | ask: "Stoğa geliş tarihi" }}. Geldiğinde size buradan haber verebilirim.',
    },
    id: {
      title: 'Info stok',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, stoknya sedang habis. Perkiraan tersedia lagi: {{ date | ask: "Kapan tersedia lagi" }}. Kalau sudah ada, saya kabari di sini, ya.',
    },
  },
  {
    name: 'hours',
    shortcuts: { en: 'hours', tr: 'saatler', id: 'jam' },
    tags: ['question'],
    en: {
      title: 'Opening hours',
      body: 'Hi {{ contact.first_name | default: "there" }}, we’re open {{ hours | ask: "Opening hours (e.g. 9 to 6, Monday to Saturday)" }}. Hope to see you soon!',
    },
    tr: {
      title: 'Çalışma saatleri',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, çalışma saatlerimiz: {{ hours | ask: "Çalışma saatleri" }}. Sizi bekleriz!',
    },
    id: {
      title: 'Jam buka',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, jam buka kami: {{ hours | ask: "Jam buka" }}. Kami tunggu kedatangannya, ya!',
    },
  },
  {
    name: 'outage',
    shortcuts: { en: 'outage', tr: 'ariza', id: 'gangguan' },
    tags: ['incident', 'technical'],
    en: {
      title: 'Known problem',
      body: 'Hi {{ contact.first_name | default: "there" }}, thanks for telling us, and sorry for the trouble. We know about the problem and are working on it. I’ll post here as soon as everything runs again.',
    },
    tr: {
      title: 'Bilinen arıza',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, bildirdiğiniz için teşekkürler, aksaklık için özür dileriz. Sorunun farkındayız ve çözmek için çalışıyoruz. Düzelir düzelmez buradan haber vereceğim.',
    },
    id: {
      title: 'Sedang gangguan',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, terima kasih infonya dan mohon maaf atas kendalanya. Gangguan ini sudah kami ketahui dan sedang diperbaiki. Saya kabari di sini begitu sudah normal.',
    },
  },
  {
    name: 'idea',
    shortcuts: { en: 'idea', tr: 'oneri', id: 'saran' },
    tags: ['feature-request'],
    en: {
      title: 'Thanks for the idea',
      body: 'That’s a good idea, {{ contact.first_name | default: "thank you" }}! I’ve passed it on to the team that plans our next steps. I can’t promise it yet, but it does help us decide.',
    },
    tr: {
      title: 'Öneri için teşekkür',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, öneriniz için çok teşekkürler! İlgili ekibe ilettim. Şimdiden söz veremem ama karar verirken bize gerçekten yardımcı oluyor.',
    },
    id: {
      title: 'Terima kasih sarannya',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, terima kasih banyak sarannya! Sudah saya teruskan ke tim terkait. Belum bisa saya janjikan, tetapi masukan seperti ini sangat membantu kami.',
    },
  },
  {
    name: 'praise',
    shortcuts: { en: 'thanks', tr: 'tesekkur', id: 'makasih' },
    tags: ['praise'],
    en: {
      title: 'Thanks for the praise',
      body: 'You’ve just made our day, {{ contact.first_name | default: "thank you" }}! I’ll show this to the whole team. Enjoy, and see you again soon.',
    },
    tr: {
      title: 'Güzel sözlere teşekkür',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, güzel sözleriniz için çok teşekkürler! Tüm ekiple paylaşıyorum. Yeniden görüşmek dileğiyle.',
    },
    id: {
      title: 'Terima kasih pujiannya',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, terima kasih banyak! Pesan ini saya teruskan ke seluruh tim, pasti senang sekali. Sampai jumpa lagi, ya.',
    },
  },
  {
    name: 'solved',
    shortcuts: { en: 'solved', tr: 'cozuldu', id: 'beres' },
    tags: ['question'],
    en: {
      title: 'Is it solved?',
      body: 'Hi {{ contact.first_name | default: "there" }}, this should be solved now. Could you have a look? If anything is still not right, just reply here and I’ll take care of it.',
    },
    tr: {
      title: 'Sorun çözüldü mü?',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, sorunun çözülmüş olması gerekiyor. Kontrol edebilir misiniz? Eksik kalan bir şey olursa buraya yazmanız yeterli, hemen ilgilenirim.',
    },
    id: {
      title: 'Apakah sudah beres?',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, seharusnya sekarang sudah beres. Boleh dicek? Kalau masih ada kendala, balas saja di sini, langsung saya bantu.',
    },
  },
  {
    name: 'rating',
    shortcuts: { en: 'rating', tr: 'puan', id: 'nilai' },
    tags: ['question'],
    en: {
      title: 'Ask for a rating',
      body: 'Hi {{ contact.first_name | default: "there" }}, thanks for writing to us! How satisfied are you with our help? Please reply with a number from 1 (not at all) to 5 (very satisfied).',
    },
    tr: {
      title: 'Puan isteme',
      body: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, bize yazdığınız için teşekkürler! Yardımımızdan ne kadar memnun kaldınız? 1 (hiç) ile 5 (çok memnunum) arasında bir sayıyla yanıtlar mısınız?',
    },
    id: {
      title: 'Minta penilaian',
      body: 'Halo {{ contact.first_name | default: "Kak" }}, terima kasih sudah menghubungi kami! Seberapa puas Anda dengan bantuan kami? Balas dengan angka 1 (tidak puas) sampai 5 (sangat puas), ya.',
    },
  },
];
