import type { StarterTheme } from './starterReply';

export const feelings: StarterTheme = {
  folder: { en: 'Praise and trouble', tr: 'Övgü ve sıkıntı', id: 'Pujian dan masalah' },
  replies: [
    {
      name: 'apology',
      shortcuts: { en: 'sorry', tr: 'ozur', id: 'maaf' },
      tags: ['complaint'],
      en: [
        'Apology',
        'I am sorry. You were right to expect better from us, and I understand your disappointment. I am taking care of it now and will tell you the next step here.',
        'I’m really sorry, you should have had better from us. I’m taking care of it now and will tell you here what happens next.',
      ],
      tr: [
        'Özür',
        'yaşadıklarınız için özür dileriz. Beklentinizde haklısınız, üzüntünüzü anlıyoruz. Konuyla şimdi ilgileniyorum, sonraki adımı size buradan yazacağım.',
        'çok üzgünüm, daha iyisini hak ediyordun. Şimdi ilgileniyorum, ne yapacağımızı sana buradan yazacağım.',
      ],
      id: [
        'Permohonan maaf',
        'kami mohon maaf. Anda berhak mendapat pelayanan yang lebih baik dan kami memahami kekecewaan Anda. Saya menanganinya sekarang dan akan mengabarkan langkah berikutnya di sini.',
        'maaf banget, harusnya tidak begini. Saya urus sekarang, nanti saya kabari di sini kelanjutannya.',
      ],
    },
    {
      name: 'idea',
      shortcuts: { en: 'idea', tr: 'oneri', id: 'saran' },
      tags: ['feature-request'],
      en: [
        'Suggestion',
        'thank you for your suggestion. I have passed it on to the team in charge. I cannot promise anything yet, but it does help us decide.',
        'nice idea, thanks! I’ve passed it on to the team. Can’t promise it yet, but it really helps us decide.',
      ],
      tr: [
        'Öneri',
        'öneriniz için teşekkür ederiz. İlgili ekibimize ilettim. Şimdiden söz veremesem de karar verirken bize gerçekten yardımcı oluyor.',
        'güzel fikir, teşekkürler! Ekibe ilettim. Şimdiden söz veremem ama karar verirken çok işimize yarıyor.',
      ],
      id: [
        'Saran',
        'terima kasih atas saran Anda. Sudah saya teruskan kepada tim terkait. Belum dapat kami janjikan, tetapi masukan seperti ini sangat membantu.',
        'idenya bagus, makasih! Sudah saya teruskan ke tim. Belum bisa janji, tapi ini membantu banget.',
      ],
    },
    {
      name: 'praise',
      shortcuts: { en: 'thanks', tr: 'tesekkur', id: 'makasih' },
      tags: ['praise'],
      en: [
        'Thanks for praise',
        'thank you for your kind words. I will share them with the whole team. We look forward to seeing you again.',
        'you’ve just made our day! I’ll show this to the whole team. See you again soon.',
      ],
      tr: [
        'Övgüye teşekkür',
        'güzel sözleriniz için çok teşekkür ederiz. Tüm ekibimizle paylaşacağım. Yeniden görüşmek dileğiyle.',
        'günümüzü güzelleştirdin, çok teşekkürler! Hemen ekiple paylaşıyorum. Yine bekleriz.',
      ],
      id: [
        'Terima kasih atas pujian',
        'terima kasih atas kata-kata baik Anda. Akan saya sampaikan kepada seluruh tim. Sampai jumpa kembali.',
        'wah, makasih banyak, bikin semangat! Saya teruskan ke semua tim, ya. Sampai ketemu lagi.',
      ],
    },
    {
      name: 'troll',
      shortcuts: { en: 'calm', tr: 'sakin', id: 'tenang' },
      en: [
        'To provocation, once',
        'we have read your opinion. If there is something concrete that we can put right, please send us a direct message and we will gladly look into it.',
        'fair enough, we’ve read it. If there’s something specific we can fix, send us a DM and we will.',
      ],
      tr: [
        'Kışkırtmaya tek yanıt',
        'görüşünüzü okuduk. Düzeltebileceğimiz somut bir konu varsa bize özel mesajla yazın, memnuniyetle ilgilenelim.',
        'yazdığını okuduk. Düzeltebileceğimiz somut bir şey varsa DM’den yaz, bakalım.',
      ],
      id: [
        'Untuk pancingan, sekali saja',
        'pendapat Anda sudah kami baca. Bila ada hal konkret yang dapat kami perbaiki, silakan kirim pesan langsung dan kami akan menindaklanjutinya.',
        'sudah kami baca, kok. Kalau ada yang bisa kami perbaiki, DM saja, pasti kami lihat.',
      ],
    },
    {
      name: 'respect',
      shortcuts: { en: 'respect', tr: 'saygi', id: 'sopan' },
      en: [
        'Please stay polite',
        'we understand that you are upset and want to help. Please address our colleagues with respect; then we can go on here.',
        'I get that you’re angry, and I want to help. Please keep it friendly with the team, then we’ll get there.',
      ],
      tr: [
        'Saygılı olma ricası',
        'üzüntünüzü anlıyor, yardımcı olmak istiyoruz. Arkadaşlarımıza saygılı bir dille yazmanızı rica ederiz; böylece devam edebiliriz.',
        'kızgınlığını anlıyorum, yardım etmek istiyorum. Ekibe karşı üslubumuza dikkat edersek daha çabuk çözeriz.',
      ],
      id: [
        'Mohon tetap sopan',
        'kami memahami kekesalan Anda dan ingin membantu. Mohon tetap bertutur sopan kepada rekan kami agar kita dapat melanjutkan.',
        'saya paham lagi kesal, dan saya mau bantu. Tapi tetap sopan ke tim, ya, biar cepat beres.',
      ],
    },
    {
      name: 'crisis',
      shortcuts: { en: 'crisis', tr: 'destek', id: 'krisis' },
      tags: ['escalation'],
      en: [
        'Somebody may be in danger',
        'I am worried by what you wrote, and I am glad you told someone. Please call {helpline} now: people there listen at any hour. If you are in danger, call the emergency number.',
        'what you wrote worries me, and I’m glad you told someone. Please call {helpline} now, they listen day and night. In danger? Call the emergency number.',
      ],
      tr: [
        'Birisi tehlikede olabilir',
        'yazdıklarınız beni kaygılandırdı, iyi ki söylediniz. Lütfen şimdi {helpline} numarasını arayın; sizi dinleyecek birileri var. Tehlikedeyseniz 112’yi arayın.',
        'yazdıkların beni endişelendirdi, iyi ki söyledin. Ne olur şimdi {helpline} numarasını ara, seni dinlerler. Tehlikedeysen 112’yi ara.',
      ],
      id: [
        'Seseorang mungkin dalam bahaya',
        'saya khawatir membaca pesan Anda dan bersyukur Anda bercerita. Mohon hubungi {helpline} sekarang, ada yang siap mendengarkan. Bila dalam bahaya, hubungi 112.',
        'saya khawatir baca pesannya, tapi lega Kakak mau cerita. Tolong hubungi {helpline} sekarang, ada yang siap dengar. Kalau bahaya, telepon 112.',
      ],
    },
  ],
};
