import type { StarterTheme } from './starterReply';

export const money: StarterTheme = {
  folder: { en: 'Money', tr: 'Ödeme', id: 'Pembayaran' },
  replies: [
    {
      name: 'refund',
      shortcuts: { en: 'refund', tr: 'iade', id: 'refund' },
      en: [
        'Refund on its way',
        'the refund for order {order} is on its way. Depending on your bank, it takes up to {days} working days to appear.',
        'your refund for {order} is on its way. Banks can take up to {days} working days to show it.',
      ],
      tr: [
        'İade yolda',
        '{order} numaralı siparişinizin iadesini başlattık. Bankanıza bağlı olarak {days} iş günü içinde hesabınıza yansır.',
        '{order} numaralı siparişinin iadesini başlattım. Bankana göre {days} iş günü içinde hesabında görünür.',
      ],
      id: [
        'Dana dikembalikan',
        'pengembalian dana pesanan {order} sudah kami proses. Tergantung bank Anda, dana masuk paling lama {days} hari kerja.',
        'refund pesanan {order} sudah diproses. Tergantung bank, paling lama {days} hari kerja masuknya.',
      ],
    },
    {
      name: 'no-refund',
      shortcuts: { en: 'norefund', tr: 'iadeyok', id: 'tolakrefund' },
      en: [
        'Refund not possible',
        'I have looked at it carefully. A refund is not possible here, because {reason}. What I can do is look for another solution with you.',
        'I’ve checked twice. I can’t refund this one, because {reason}. But let’s find another way, okay?',
      ],
      tr: [
        'İade yapılamıyor',
        'talebinizi dikkatle inceledik. Ne yazık ki iade yapamıyoruz, nedeni: {reason}. Sizinle başka bir çözüm bulmak isteriz.',
        'iki kez baktım, maalesef iade yapamıyoruz, nedeni: {reason}. Gel, başka bir çözüm bulalım.',
      ],
      id: [
        'Refund tidak bisa',
        'permintaan Anda sudah kami tinjau dengan saksama. Mohon maaf, dana tidak dapat dikembalikan karena {reason}. Mari kita cari solusi lain.',
        'sudah saya cek dua kali, maaf belum bisa refund karena {reason}. Kita cari jalan lain, yuk.',
      ],
    },
    {
      name: 'charged-twice',
      shortcuts: { en: 'twice', tr: 'cift', id: 'dobel' },
      tags: ['complaint'],
      en: [
        'Charged twice',
        'a second booking is often only reserved and disappears within {days} working days. If it remains, please send us your order number in a direct message and we will refund it.',
        'the second one is usually just a hold and goes away within {days} working days. If it doesn’t, DM us the order number and we’ll refund it.',
      ],
      tr: [
        'Çift çekim',
        'ikinci tutar çoğu zaman yalnızca provizyondur ve {days} iş günü içinde düşer. Düşmezse sipariş numaranızı özel mesajla iletin, iade edelim.',
        'ikinci tutar genelde sadece provizyon, {days} iş günü içinde düşer. Düşmezse sipariş numaranı DM’den at, iade edelim.',
      ],
      id: [
        'Tertagih dua kali',
        'tagihan kedua biasanya hanya ditahan sementara dan hilang dalam {days} hari kerja. Bila tidak, kirimkan nomor pesanan lewat pesan langsung, akan kami kembalikan.',
        'yang kedua biasanya cuma ditahan dan hilang dalam {days} hari kerja. Kalau tidak, DM nomor pesanannya, nanti kami kembalikan.',
      ],
    },
    {
      name: 'code',
      shortcuts: { en: 'code', tr: 'kod', id: 'kode' },
      tags: ['lead'],
      en: [
        'Discount code',
        'as a small apology we would like to give you a discount on your next order. Your code: {code}.',
        'a little something for the trouble: use {code} on your next order.',
      ],
      tr: [
        'İndirim kodu',
        'yaşadığınız aksaklık için bir sonraki siparişinizde indirim sunmak isteriz. Kodunuz: {code}.',
        'yaşattığımız sıkıntı için küçük bir hediye: bir sonraki siparişinde {code} kodunu kullanabilirsin.',
      ],
      id: [
        'Kode diskon',
        'sebagai permohonan maaf, kami ingin memberi Anda potongan untuk pesanan berikutnya. Kode Anda: {code}.',
        'ini sedikit ganti repotnya: pakai kode {code} di pesanan berikutnya, ya.',
      ],
    },
  ],
};
