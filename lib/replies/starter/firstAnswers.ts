import type { StarterTheme } from './starterReply';

export const firstAnswers: StarterTheme = {
  folder: { en: 'First answer', tr: 'İlk yanıt', id: 'Balasan pertama' },
  replies: [
    {
      name: 'checking',
      shortcuts: { en: 'checking', tr: 'bakiyorum', id: 'cek' },
      tags: ['question'],
      en: [
        'Looking into it',
        'thank you for your message. I am checking this with my colleagues and will write to you here as soon as I know more.',
        'thanks for writing. I’m checking this with the team and will get back to you right here.',
      ],
      tr: [
        'Hemen bakıyorum',
        'mesajınız için teşekkür ederiz. Konuyu ekibimizle kontrol ediyorum, öğrenir öğrenmez size buradan bilgi vereceğim.',
        'yazdığın için teşekkürler. Ekiple hemen bakıyoruz, öğrenince sana buradan yazacağım.',
      ],
      id: [
        'Sedang dicek',
        'terima kasih telah menghubungi kami. Saya sedang memeriksanya bersama tim dan akan mengabari Anda di sini secepatnya.',
        'makasih sudah kabari kami. Saya cek dulu sama tim, ya, nanti langsung saya balas di sini.',
      ],
    },
    {
      name: 'seen',
      shortcuts: { en: 'seen', tr: 'goruldu', id: 'diterima' },
      en: [
        'We have read it',
        'we have received your message and understand that this matters to you. A colleague is taking care of it and you will hear from us here.',
        'got it, and I see why that’s annoying. We’re on it and you’ll hear from us here.',
      ],
      tr: [
        'Mesajınız ulaştı',
        'mesajınız bize ulaştı, konunun sizin için önemini anlıyoruz. Arkadaşlarımız ilgileniyor, size buradan dönüş yapacağız.',
        'mesajın ulaştı, can sıkıcı bir durum, haklısın. İlgileniyoruz, sana buradan döneceğiz.',
      ],
      id: [
        'Pesan sudah diterima',
        'pesan Anda sudah kami terima dan kami memahami bahwa hal ini penting bagi Anda. Rekan kami sedang menanganinya dan akan mengabari Anda di sini.',
        'pesannya sudah kami terima, paham kok rasanya pasti kesal. Sedang kami urus, nanti kami kabari di sini, ya.',
      ],
    },
    {
      name: 'later',
      shortcuts: { en: 'later', tr: 'sonra', id: 'nanti' },
      en: [
        'It takes longer, with a promise',
        'thank you for your patience. This will take us a little longer; you will have an answer here by {time}.',
        'sorry this is taking a bit. You’ll have an answer from me by {time}, promise.',
      ],
      tr: [
        'Biraz sürecek, söz vererek',
        'sabrınız için teşekkür ederiz. Konu biraz daha zaman alacak; en geç {time} size buradan yanıt vereceğiz.',
        'beklettiğim için kusura bakma. En geç {time} sana buradan yanıt vereceğim, söz.',
      ],
      id: [
        'Perlu waktu, dengan janji',
        'terima kasih atas kesabaran Anda. Kami masih memerlukan sedikit waktu; Anda akan menerima jawaban di sini paling lambat {time}.',
        'maaf ya, agak lama. Paling lambat {time} sudah saya jawab di sini, janji.',
      ],
    },
    {
      name: 'busy',
      shortcuts: { en: 'busy', tr: 'yogun', id: 'ramai' },
      en: [
        'Many messages today',
        'we are receiving many messages today and apologise for the wait. Yours is not forgotten: we answer in the order in which they came in.',
        'it’s really busy here today, sorry for the wait. You’re in the queue and not forgotten.',
      ],
      tr: [
        'Bugün yoğunluk var',
        'bugün yoğun mesaj alıyoruz, beklettiğimiz için özür dileriz. Mesajınız sırada, geliş sırasına göre yanıtlıyoruz.',
        'bugün çok yoğunuz, beklettiğimiz için üzgünüz. Sıradasın, unutmadık.',
      ],
      id: [
        'Sedang ramai',
        'hari ini kami menerima banyak pesan, mohon maaf atas penantiannya. Pesan Anda tetap kami jawab sesuai urutan masuk.',
        'hari ini lagi ramai banget, maaf ya jadi menunggu. Pesannya sudah antre, pasti kami balas.',
      ],
    },
    {
      name: 'handover',
      shortcuts: { en: 'handover', tr: 'devir', id: 'oper' },
      en: [
        'Handing over to a colleague',
        'I have passed your request with all details to our {team} team, who can help you best. They will write to you here; you need not explain it again.',
        'our {team} team knows this best, so I’ve handed it over with all the details. They’ll write to you here, no need to explain it twice.',
      ],
      tr: [
        'Ekip arkadaşına devretme',
        'talebinizi tüm ayrıntılarıyla {team} ekibimize ilettim. Size buradan yazacaklar, yeniden anlatmanıza gerek yok.',
        'bu konuyu en iyi {team} ekibimiz bilir, her şeyi onlara ilettim. Sana buradan yazacaklar, baştan anlatman gerekmeyecek.',
      ],
      id: [
        'Diteruskan ke rekan',
        'permintaan Anda sudah saya teruskan lengkap kepada tim {team} kami. Mereka akan menghubungi Anda di sini, Anda tidak perlu menjelaskannya lagi.',
        'ini paling pas ditangani tim {team}, jadi sudah saya teruskan lengkap. Nanti mereka balas di sini, tidak perlu cerita ulang, ya.',
      ],
    },
    {
      name: 'dm-sent',
      shortcuts: { en: 'dmsent', tr: 'dmattik', id: 'dmterkirim' },
      en: [
        'We have written you privately',
        'we have sent you a direct message so that we can discuss this in private.',
        'I’ve just sent you a direct message so we can sort this out in private.',
      ],
      tr: [
        'Özel mesaj gönderdik',
        'konuyu özel olarak görüşebilmek için size doğrudan mesaj gönderdik.',
        'rahatça konuşalım diye sana özel mesaj attım, bakabilir misin?',
      ],
      id: [
        'Kami sudah kirim pesan pribadi',
        'kami telah mengirimkan pesan langsung kepada Anda agar hal ini dapat dibahas secara pribadi.',
        'barusan saya kirim DM, ya, biar enak ngobrolnya.',
      ],
    },
  ],
};
