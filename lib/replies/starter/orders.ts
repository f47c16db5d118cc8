import type { StarterTheme } from './starterReply';

export const orders: StarterTheme = {
  folder: { en: 'Orders', tr: 'Siparişler', id: 'Pesanan' },
  replies: [
    {
      name: 'late',
      shortcuts: { en: 'late', tr: 'gecikme', id: 'telat' },
      tags: ['complaint'],
      en: [
        'Late delivery',
        'I am sorry that order {order} is late. I have asked the carrier where it is and will inform you here as soon as they answer.',
        'sorry order {order} still isn’t with you. I’ve asked the carrier and will tell you here as soon as I hear back.',
      ],
      tr: [
        'Geciken teslimat',
        '{order} numaralı siparişiniz geciktiği için özür dileriz. Kargo firmasına sorduk, yanıt gelir gelmez size buradan bilgi vereceğiz.',
        '{order} numaralı siparişin geciktiği için üzgünüm. Kargoya sordum, haber gelince hemen yazacağım.',
      ],
      id: [
        'Pengiriman terlambat',
        'mohon maaf pesanan {order} terlambat. Kami sudah menanyakannya kepada kurir dan akan mengabari Anda di sini begitu ada jawaban.',
        'maaf ya, pesanan {order} belum sampai juga. Sudah saya tanyakan ke kurir, nanti langsung saya kabari.',
      ],
    },
    {
      name: 'tracking',
      shortcuts: { en: 'tracking', tr: 'takip', id: 'resi' },
      tags: ['question'],
      en: [
        'Where is my parcel',
        'your order is on its way. You can follow it here: {link}. If it does not move for two days, please write to us again.',
        'it’s on its way! Follow it here: {link}. If nothing moves for two days, just tell me.',
      ],
      tr: [
        'Kargo nerede',
        'siparişiniz yola çıktı. Buradan takip edebilirsiniz: {link}. İki gün ilerleme olmazsa lütfen bize yeniden yazın.',
        'siparişin yolda! Buradan takip edebilirsin: {link}. İki gün kıpırdamazsa bana yaz.',
      ],
      id: [
        'Paket di mana',
        'pesanan Anda sedang dikirim. Posisinya dapat dilihat di sini: {link}. Jika dua hari tidak ada perubahan, mohon hubungi kami lagi.',
        'paketnya sudah jalan! Cek di sini, ya: {link}. Kalau dua hari tidak bergerak, kabari saya.',
      ],
    },
    {
      name: 'damaged',
      shortcuts: { en: 'damaged', tr: 'hasarli', id: 'rusak' },
      tags: ['complaint'],
      en: [
        'Arrived damaged',
        'I am very sorry that it arrived like that. Please send us a photo and your order number in a direct message; we will replace it or refund you, as you prefer.',
        'oh no, that’s not how it should arrive. DM us a photo and the order number and we’ll replace it or refund you, your choice.',
      ],
      tr: [
        'Hasarlı ürün',
        'ürün size bu şekilde ulaştığı için çok üzgünüz. Fotoğrafını ve sipariş numaranızı özel mesajla iletin; dilerseniz değiştirelim, dilerseniz iade edelim.',
        'böyle ulaştığı için çok üzgünüm. Fotoğrafını ve sipariş numaranı DM’den at; istersen değiştirelim, istersen iade edelim.',
      ],
      id: [
        'Barang rusak',
        'kami mohon maaf barangnya tiba dalam keadaan seperti itu. Mohon kirimkan foto dan nomor pesanan lewat pesan langsung; kami ganti atau kembalikan dananya.',
        'aduh, maaf banget sampainya begitu. Kirim foto sama nomor pesanannya lewat DM, ya, bisa kami ganti atau refund.',
      ],
    },
    {
      name: 'wrong-item',
      shortcuts: { en: 'wrong', tr: 'yanlis', id: 'salah' },
      tags: ['complaint'],
      en: [
        'Wrong item',
        'I apologise: this is not what you ordered. Please send us your order number and a photo in a direct message. We will send the right one and collect this one at our expense.',
        'sorry, that’s our mix-up! DM us the order number and a photo. The right one goes out, and we pick this one up for free.',
      ],
      tr: [
        'Yanlış ürün',
        'yanlış ürün gönderdiğimiz için özür dileriz. Sipariş numaranızı ve bir fotoğrafı özel mesajla iletin; doğrusunu gönderip bunu ücretsiz geri alalım.',
        'karıştırmışız, kusura bakma! Sipariş numaranı ve bir fotoğraf at; doğrusunu gönderelim, bunu ücretsiz alalım.',
      ],
      id: [
        'Barang salah',
        'mohon maaf, ini bukan barang yang Anda pesan. Kirimkan nomor pesanan dan fotonya lewat pesan langsung; kami kirim yang benar dan ambil yang ini tanpa biaya.',
        'maaf, kami keliru kirim! DM nomor pesanan sama fotonya, ya. Yang benar kami kirim, yang ini kami ambil gratis.',
      ],
    },
    {
      name: 'stock',
      shortcuts: { en: 'stock', tr: 'stok', id: 'stok' },
      tags: ['lead'],
      en: [
        'Out of stock',
        'the item is sold out at present. We expect it again on {date} and will gladly inform you here.',
        'it’s sold out right now, sadly. It should be back on {date}. Want me to ping you here?',
      ],
      tr: [
        'Stokta yok',
        'ürünümüz şu anda tükendi. Yeniden gelmesini beklediğimiz tarih: {date}. Dilerseniz geldiğinde size buradan haber verelim.',
        'şu an tükendi maalesef. Yeniden gelmesini beklediğimiz tarih: {date}. Gelince sana haber vereyim mi?',
      ],
      id: [
        'Stok habis',
        'barangnya sedang habis. Perkiraan tersedia kembali: {date}. Dengan senang hati akan kami kabarkan di sini.',
        'lagi habis, nih. Perkiraan ada lagi: {date}. Mau saya kabari kalau sudah ada?',
      ],
    },
    {
      name: 'cancel',
      shortcuts: { en: 'cancel', tr: 'iptal', id: 'batal' },
      en: [
        'Order cancelled',
        'order {order} has been cancelled. The amount will be back on your account within {days} working days.',
        'done, order {order} is cancelled. You’ll have the money back within {days} working days.',
      ],
      tr: [
        'Sipariş iptali',
        '{order} numaralı siparişinizi iptal ettik. Tutar {days} iş günü içinde hesabınıza geçer.',
        'tamamdır, {order} numaralı siparişini iptal ettim. Para {days} iş günü içinde hesabında.',
      ],
      id: [
        'Pesanan dibatalkan',
        'pesanan {order} sudah kami batalkan. Dana akan kembali ke rekening Anda dalam {days} hari kerja.',
        'beres, pesanan {order} sudah dibatalkan. Dananya balik paling lama {days} hari kerja.',
      ],
    },
    {
      name: 'return',
      shortcuts: { en: 'return', tr: 'degisim', id: 'retur' },
      en: [
        'How to return it',
        'you can return the item within the return period. How it works is described here: {link}. If anything is unclear, we are glad to help.',
        'sure, you can send it back. Here’s how: {link}. If you get stuck, just ask.',
      ],
      tr: [
        'İade ve değişim yolu',
        'ürünü iade süresi içinde geri gönderebilirsiniz. Adımlar burada: {link}. Takıldığınız bir yer olursa yardımcı olmaktan memnuniyet duyarız.',
        'tabii, geri gönderebilirsin. Nasıl yapılacağı burada: {link}. Takılırsan yaz, yardımcı olayım.',
      ],
      id: [
        'Cara retur',
        'barang dapat dikembalikan selama masa retur. Caranya ada di sini: {link}. Bila ada yang kurang jelas, kami siap membantu.',
        'bisa dikembalikan, kok. Caranya di sini: {link}. Kalau bingung, tanya saja, ya.',
      ],
    },
    {
      name: 'invoice',
      shortcuts: { en: 'invoice', tr: 'fatura', id: 'faktur' },
      en: [
        'Where is my invoice',
        'you will find the invoice for order {order} in your account under “My orders”. If it is missing, please send us a direct message and we will send it to you.',
        'the invoice for {order} is in your account under “My orders”. Not there? DM us and I’ll send it.',
      ],
      tr: [
        'Fatura nerede',
        '{order} numaralı siparişinizin faturasını hesabınızdaki “Siparişlerim” bölümünde bulabilirsiniz. Göremiyorsanız bize özel mesajla yazın, iletelim.',
        '{order} numaralı siparişinin faturası hesabındaki “Siparişlerim” bölümünde. Yoksa DM’den yaz, göndereyim.',
      ],
      id: [
        'Faktur di mana',
        'faktur pesanan {order} dapat Anda lihat di akun pada bagian “Pesanan Saya”. Bila tidak ada, mohon kirim pesan langsung, akan kami kirimkan.',
        'faktur pesanan {order} ada di akun, bagian “Pesanan Saya”. Kalau tidak ada, DM saja, nanti saya kirim.',
      ],
    },
  ],
};
