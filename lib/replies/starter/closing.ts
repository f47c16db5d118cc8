import type { StarterTheme } from './starterReply';

export const closing: StarterTheme = {
  folder: { en: 'Closing', tr: 'Kapanış', id: 'Penutup' },
  replies: [
    {
      name: 'solved',
      shortcuts: { en: 'solved', tr: 'cozuldu', id: 'beres' },
      en: [
        'Is it solved?',
        'this should be solved now. Could you please check? If anything is still not right, a word here is enough and I will take care of it.',
        'this should be fixed now. Could you have a look? If not, just reply here and I’m on it.',
      ],
      tr: [
        'Sorun çözüldü mü?',
        'sorunun çözülmüş olması gerekiyor. Kontrol edebilir misiniz? Eksik kalan bir şey olursa buraya yazmanız yeterli, hemen ilgilenirim.',
        'artık düzelmiş olmalı. Bir bakar mısın? Hâlâ sorun varsa buraya yaz, ilgileneyim.',
      ],
      id: [
        'Apakah sudah beres?',
        'seharusnya masalahnya sudah selesai. Mohon dicek. Bila masih ada kendala, cukup balas di sini, akan segera saya tangani.',
        'harusnya sudah beres sekarang. Boleh dicek? Kalau belum, balas saja di sini.',
      ],
    },
    {
      name: 'rating',
      shortcuts: { en: 'rating', tr: 'puan', id: 'nilai' },
      en: [
        'How did we do?',
        'how satisfied are you with our help, from 1 (not at all) to 5 (very)? Just reply with the number. Thank you!',
        'quick one: how was our help, from 1 (bad) to 5 (great)? Just send the number. Thanks!',
      ],
      tr: [
        'Memnuniyet sorusu',
        'yardımımızdan ne kadar memnun kaldınız? 1 (hiç) ile 5 (çok) arasında bir sayı yazmanız yeterli. Teşekkür ederiz!',
        'yardımımız nasıldı? 1 (kötü) ile 5 (harika) arası bir sayı yazman yeterli. Teşekkürler!',
      ],
      id: [
        'Pertanyaan kepuasan',
        'seberapa puas Anda dengan bantuan kami, dari 1 (tidak puas) sampai 5 (sangat puas)? Cukup balas dengan angkanya. Terima kasih!',
        'bantuan kami bagaimana, dari 1 (kurang) sampai 5 (mantap)? Balas angkanya saja, ya. Makasih!',
      ],
    },
    {
      name: 'still-there',
      shortcuts: { en: 'still', tr: 'hala', id: 'masih' },
      en: [
        'No answer for some days',
        'we have not heard from you for a while and hope that everything is fine. If you still need help, simply write here and we will go on where we left off.',
        'haven’t heard from you in a while, so I hope it’s sorted. If not, just write here and we’ll pick it up again.',
      ],
      tr: [
        'Bir süredir yanıt yok',
        'bir süredir sizden haber alamadık, umarız her şey yolundadır. Yardıma ihtiyacınız olursa buraya yazın, kaldığımız yerden devam edelim.',
        'bir süredir ses yok, umarım halloldu. Olmadıysa buraya yaz, kaldığımız yerden devam edelim.',
      ],
      id: [
        'Lama tidak ada kabar',
        'sudah beberapa lama kami tidak mendengar kabar dari Anda, semoga semuanya baik. Bila masih perlu bantuan, tulis saja di sini, akan kami lanjutkan.',
        'lama tidak ada kabar, semoga sudah beres, ya. Kalau belum, tulis saja di sini, kita lanjutkan.',
      ],
    },
  ],
};
