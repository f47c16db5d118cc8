import type { StarterTheme } from './starterReply';

export const information: StarterTheme = {
  folder: { en: 'Information', tr: 'Bilgi', id: 'Informasi' },
  replies: [
    {
      name: 'hours',
      shortcuts: { en: 'hours', tr: 'saatler', id: 'jam' },
      tags: ['question'],
      en: [
        'Opening hours',
        'our opening hours are: {hours}. We look forward to your visit.',
        'we’re open {hours}. See you soon!',
      ],
      tr: [
        'Çalışma saatleri',
        'çalışma saatlerimiz: {hours}. Sizi ağırlamaktan mutluluk duyarız.',
        'çalışma saatlerimiz: {hours}. Bekleriz!',
      ],
      id: [
        'Jam buka',
        'jam buka kami: {hours}. Kami menantikan kedatangan Anda.',
        'jam buka kami: {hours}. Ditunggu, ya!',
      ],
    },
    {
      name: 'address',
      shortcuts: { en: 'address', tr: 'adres', id: 'alamat' },
      tags: ['question'],
      en: [
        'Where we are',
        'you will find us here: {place}. Our opening hours are {hours}.',
        'come by: {place}. We’re open {hours}.',
      ],
      tr: [
        'Neredeyiz',
        'adresimiz: {place}. Çalışma saatlerimiz: {hours}.',
        'buradayız: {place}. Saatlerimiz: {hours}. Uğra, bekleriz!',
      ],
      id: [
        'Lokasi kami',
        'alamat kami: {place}. Jam buka: {hours}.',
        'mampir ke sini, ya: {place}. Buka: {hours}.',
      ],
    },
    {
      name: 'help-page',
      shortcuts: { en: 'help', tr: 'yardim', id: 'bantuan' },
      tags: ['question'],
      en: [
        'Steps on a help page',
        'the steps are described here with pictures: {link}. If you get stuck at one of them, please tell us at which.',
        'here’s how, step by step: {link}. Stuck somewhere? Tell me where.',
      ],
      tr: [
        'Yardım sayfası',
        'adımları görselleriyle burada bulabilirsiniz: {link}. Takıldığınız bir adım olursa lütfen hangisi olduğunu yazın.',
        'adım adım burada anlatıyor: {link}. Takıldığın yer olursa yaz.',
      ],
      id: [
        'Halaman bantuan',
        'langkah-langkahnya beserta gambar ada di sini: {link}. Bila terhenti di salah satunya, mohon beri tahu kami yang mana.',
        'langkah-langkahnya ada di sini: {link}. Kalau mentok, bilang di bagian mana, ya.',
      ],
    },
    {
      name: 'outage',
      shortcuts: { en: 'outage', tr: 'ariza', id: 'gangguan' },
      tags: ['technical', 'incident'],
      en: [
        'Known outage',
        'thank you for telling us, and we apologise for the disruption. The problem is known and we are working on it. We will post here as soon as everything runs again.',
        'thanks for the heads-up, and sorry! We know about it and are fixing it right now. I’ll post here when it’s back.',
      ],
      tr: [
        'Bilinen arıza',
        'bildirdiğiniz için teşekkür eder, aksaklık için özür dileriz. Sorunun farkındayız, çözmek için çalışıyoruz. Düzelir düzelmez buradan duyuracağız.',
        'haber verdiğin için sağ ol, kusura bakma. Sorunu biliyoruz, şu an üzerinde çalışıyoruz. Düzelince buradan yazacağım.',
      ],
      id: [
        'Gangguan diketahui',
        'terima kasih atas informasinya dan mohon maaf atas gangguan ini. Masalahnya sudah kami ketahui dan sedang ditangani. Akan kami kabarkan di sini.',
        'makasih infonya dan maaf, ya. Kami sudah tahu dan sedang diperbaiki. Nanti saya kabari di sini kalau sudah normal.',
      ],
    },
    {
      name: 'not-here',
      shortcuts: { en: 'nothere', tr: 'buradan', id: 'pindah' },
      en: [
        'We answer there, not here',
        'on this channel we cannot answer enquiries. You will reach us here: {channel}. Someone will take care of your request there.',
        'we don’t answer on this channel, sorry. Catch us here instead: {channel}. We’re quick there!',
      ],
      tr: [
        'Buradan değil, oradan yanıtlıyoruz',
        'bu kanaldan gelen soruları yanıtlayamıyoruz. Bize şuradan ulaşabilirsiniz: {channel}. Talebinizle orada ilgileneceğiz.',
        'bu kanaldan yanıt veremiyoruz. Bize şuradan yaz, hemen ilgilenelim: {channel}.',
      ],
      id: [
        'Kami membalas di tempat lain',
        'pertanyaan di kanal ini tidak dapat kami jawab. Silakan hubungi kami di sini: {channel}. Permintaan Anda akan kami tangani di sana.',
        'di sini kami tidak balas chat, ya. Langsung saja ke {channel}, di sana cepat kok.',
      ],
    },
    {
      name: 'profile',
      shortcuts: { en: 'profile', tr: 'profil', id: 'profil' },
      isBare: true,
      en: [
        'Profile text of an inactive channel',
        'This channel is not monitored. Customer service: {channel}, {hours}.',
        'Nobody reads messages here. We’re happy to help at {channel}, {hours}.',
      ],
      tr: [
        'Kullanılmayan kanalın profil metni',
        'Bu kanaldan yanıt verilmemektedir. Müşteri hizmetleri: {channel}, {hours}.',
        'Buradaki mesajlara bakmıyoruz. Bize ulaşmak için: {channel}, {hours}.',
      ],
      id: [
        'Teks profil kanal tidak aktif',
        'Kanal ini tidak dipantau. Layanan pelanggan: {channel}, {hours}.',
        'Pesan di sini tidak kami baca. Yuk, hubungi kami di {channel}, {hours}.',
      ],
    },
  ],
};
