import type { StarterTheme } from './starterReply';

/** All of them ask for it in private: what is named here must not stand in public. */
export const privateQuestions: StarterTheme = {
  folder: { en: 'Ask privately', tr: 'Özelden isteme', id: 'Minta lewat DM' },
  replies: [
    {
      name: 'details',
      shortcuts: { en: 'dm', tr: 'dm', id: 'dm' },
      tags: ['question'],
      en: [
        'Ask for a direct message',
        'we would like to help. Please send us a direct message with the details, and do not share personal information here in public.',
        'let’s sort this out. Could you send us a DM with the details? Please no personal info here in public.',
      ],
      tr: [
        'Özel mesaj isteme',
        'size yardımcı olmak isteriz. Ayrıntıları bize özel mesajla iletir misiniz? Lütfen kişisel bilgilerinizi burada paylaşmayın.',
        'hemen çözelim. Ayrıntıları bize DM’den yazar mısın? Kişisel bilgilerini buraya yazma lütfen.',
      ],
      id: [
        'Minta kirim DM',
        'kami ingin membantu Anda. Mohon kirimkan detailnya melalui pesan langsung dan jangan menuliskan data pribadi di sini.',
        'yuk kami bantu. Boleh kirim detailnya lewat DM? Jangan tulis data pribadi di sini, ya.',
      ],
    },
    {
      name: 'order',
      shortcuts: { en: 'order', tr: 'siparis', id: 'pesanan' },
      tags: ['question'],
      en: [
        'Ask for the order number',
        'please send us your order number in a direct message. You will find it in your confirmation e-mail. We will then check at once.',
        'could you DM us your order number? It’s in the confirmation e-mail. I’ll check right away.',
      ],
      tr: [
        'Sipariş numarası isteme',
        'sipariş numaranızı özel mesajla iletir misiniz? Onay e-postanızda bulabilirsiniz. Durumu hemen kontrol edeceğiz.',
        'sipariş numaranı DM’den atar mısın? Onay e-postanda yazıyor. Hemen bakıyorum.',
      ],
      id: [
        'Minta nomor pesanan',
        'mohon kirimkan nomor pesanan Anda melalui pesan langsung. Nomornya tercantum di email konfirmasi. Kami akan segera memeriksanya.',
        'boleh kirim nomor pesanannya lewat DM? Ada di email konfirmasi, kok. Langsung saya cek.',
      ],
    },
    {
      name: 'photo',
      shortcuts: { en: 'photo', tr: 'foto', id: 'foto' },
      tags: ['question'],
      en: [
        'Ask for a photo',
        'a photo would help us to understand what happened. Could you send us one in a direct message, please?',
        'could you DM us a photo of it? That way I can see what went wrong.',
      ],
      tr: [
        'Fotoğraf isteme',
        'durumu daha iyi anlayabilmemiz için bir fotoğrafını özel mesajla gönderir misiniz?',
        'bir fotoğrafını DM’den atar mısın? Ne olduğunu görüp hemen yardımcı olayım.',
      ],
      id: [
        'Minta foto',
        'sebuah foto akan membantu kami memahami masalahnya. Mohon kirimkan melalui pesan langsung.',
        'boleh kirim fotonya lewat DM? Biar saya lihat masalahnya di mana.',
      ],
    },
    {
      name: 'screenshot',
      shortcuts: { en: 'screenshot', tr: 'ekran', id: 'layar' },
      tags: ['technical'],
      en: [
        'Ask for a screenshot',
        'please send us a screenshot of the message you see and the name of your device in a direct message. Please cover personal data in it.',
        'could you DM us a screenshot and tell us which phone or browser you use? Cover anything personal first.',
      ],
      tr: [
        'Ekran görüntüsü isteme',
        'gördüğünüz uyarının ekran görüntüsünü ve cihazınızın modelini özel mesajla iletir misiniz? Kişisel bilgilerinizi lütfen kapatın.',
        'ekran görüntüsünü ve hangi telefonu kullandığını DM’den yazar mısın? Kişisel bilgilerin görünmesin.',
      ],
      id: [
        'Minta tangkapan layar',
        'mohon kirimkan tangkapan layar pesan yang muncul dan jenis perangkat Anda melalui pesan langsung. Tutupi dulu data pribadi di dalamnya.',
        'boleh kirim tangkapan layar sama tipe HP-nya lewat DM? Data pribadinya ditutup dulu, ya.',
      ],
    },
    {
      name: 'document',
      shortcuts: { en: 'document', tr: 'belge', id: 'dokumen' },
      en: [
        'Ask for a document',
        'to go on we need your receipt or invoice. Please send it to us in a direct message; you may cover what has nothing to do with the purchase.',
        'could you DM us the receipt or invoice? Feel free to cover anything that isn’t about the purchase.',
      ],
      tr: [
        'Belge isteme',
        'işleme devam edebilmemiz için fiş ya da faturanızı özel mesajla iletir misiniz? Alışverişle ilgisi olmayan bilgileri kapatabilirsiniz.',
        'fişini ya da faturanı DM’den atar mısın? Alışverişle ilgisi olmayan yerleri kapatabilirsin.',
      ],
      id: [
        'Minta dokumen',
        'untuk melanjutkan, kami memerlukan struk atau faktur Anda. Mohon kirimkan melalui pesan langsung; data yang tidak berkaitan boleh ditutup.',
        'boleh kirim struk atau fakturnya lewat DM? Bagian yang tidak perlu ditutup saja.',
      ],
    },
    {
      name: 'location',
      shortcuts: { en: 'location', tr: 'konum', id: 'lokasi' },
      en: [
        'Ask for the place',
        'could you tell us in a direct message in which city or branch this happened? We will then ask the people in charge there.',
        'where was that? DM us the city or the branch and I’ll ask the people there.',
      ],
      tr: [
        'Konum isteme',
        'bunun hangi şehirde ya da hangi şubemizde yaşandığını özel mesajla iletir misiniz? İlgili arkadaşlarımıza soracağız.',
        'bu hangi şehirde ya da şubede oldu? DM’den yaz, hemen oraya soralım.',
      ],
      id: [
        'Minta lokasi',
        'mohon beri tahu kami melalui pesan langsung di kota atau cabang mana hal ini terjadi. Kami akan menanyakannya ke pihak terkait.',
        'kejadiannya di kota atau cabang mana? Kirim lewat DM, ya, nanti saya tanyakan ke sana.',
      ],
    },
    {
      name: 'callback',
      shortcuts: { en: 'callback', tr: 'ara', id: 'telepon' },
      en: [
        'Offer a call',
        'this is easier to explain by telephone. If you wish, send us your number and a suitable time in a direct message, and we will call you.',
        'want to talk it through? DM us your number and a good time and we’ll call you.',
      ],
      tr: [
        'Aramayı önerme',
        'konuyu telefonda anlatmak daha kolay olabilir. Dilerseniz numaranızı ve uygun olduğunuz saati özel mesajla iletin, sizi arayalım.',
        'telefonda konuşalım mı? Numaranı ve uygun olduğun saati DM’den yaz, arayalım.',
      ],
      id: [
        'Tawarkan telepon',
        'hal ini lebih mudah dijelaskan lewat telepon. Jika berkenan, kirimkan nomor dan waktu yang sesuai melalui pesan langsung, kami akan menelepon Anda.',
        'mau dibahas lewat telepon? Kirim nomor dan jam yang pas lewat DM, nanti kami telepon.',
      ],
    },
  ],
};
