import type { LanguagePack } from '../../languagePack';
import { tone } from './tone';
import { topics } from './topics';

export const indonesian: LanguagePack = {
  language: 'id',
  tone,
  topics,
  negatorsBefore: `tidak, tdk, gak, ga, gk, g, nggak, ngga, enggak, engga, kagak, kaga, ndak, nda, ora, tak, bukan, bkn, belum, blm, belom, tanpa,
    jangan, jgn, kurang, tidaklah, tiada, anti`,
  negatorsAfter: 'tidak juga',
  intensifiers:
    'sangat, sgt, banget, bgt, bngt, sekali, amat, paling, terlalu, sungguh, benar benar, bener bener, super, makin, semakin, tambah, begitu, parah, abis, poll, pol, sumpah',
  diminishers: 'agak, sedikit, lumayan, cukup, rada, kadang',
  contrasts:
    'tapi, tp, tpi, tetapi, namun, sayangnya, sayang, cuma, cuman, padahal, malah, walaupun, meskipun, hanya saja, tapinya',
  questionWords: `apakah, apa, apaan, bagaimana, gimana, gmn, gmana, kapan, kpn, berapa, brp, dimana, di mana, kemana, siapa, sapa, kenapa, knp, mengapa,
    mana, bisakah, bolehkah, adakah, yang mana, bisa gak, bisa ga, bisa nggak, ada gak, ada ga, boleh gak, boleh ga`,
  questionWordsStand: 'anywhere',
  commonWords: `yang, yg, dan, di, ke, dari, dr, untuk, utk, buat, dengan, dgn, dg, pada, dalam, oleh, ini, itu, tu, tuh, nih, ni, saya, sy, aku, gue, gw, gua, kamu, km, lu, lo, anda, kami, kita, dia, mereka, tidak, tdk, gak, ga, gk, nggak, ngga, enggak, kagak, bukan, belum, blm, sudah, udah, sdh, udh, dah, telah, akan, mau, bisa, bs, dapat, harus, hrs, boleh, ada, adalah, jadi, jd, menjadi, juga, jg, saja, aja, lagi, lg, masih, msh, sangat, banget, bgt, sekali, paling, lebih, kurang,
    terlalu, agak, cukup, tapi, tp, tetapi, namun, karena, krn, karna, kalau, kalo, klo, kl, jika, bila, agar, supaya, biar, seperti, kayak, kyk, sama, sm, atau, serta, hanya, cuma, apa, apakah, siapa, kapan, mana, dimana, kemana, kenapa, knp, mengapa, bagaimana, gimana, gmn, berapa, brp, kok, sih, dong, deh, ya, yaa, yah, iya, lah, kah, pun, nya, min, kak, mas, mbak, gan, sis, pak, bu, bapak, ibu, bang, mohon, tolong, silakan, silahkan, terima, kasih, terimakasih, makasih, selamat, pagi, siang,
    sore, malam, hari, jam, minggu, bulan, tahun, sekarang, skrg, kemarin, besok, tadi, nanti, baru, lama, sejak, sampai, smp, sampe, orang, org, banyak, semua, setiap, tiap, para, satu, dua, tiga, pertama, terakhir, lain, sendiri, bagus, baik, jelek, enak, mahal, murah, cepat, lambat, besar, kecil, rumah, tempat, tempatnya, makan, makanan, minum, makanannya, rasa, rasanya, harga, harganya, pelayanan, pelayanannya, menu, suasana, beli, jual, bayar, pakai, pake, pesan, kirim, barang, uang, pulsa, paket, kuota, jaringan,
    sinyal, kartu, nomor, no, anak, teman, negara, indonesia, rakyat, presiden, datang, pergi, kembali, masuk, keluar, lihat, liat, tahu, tau, kata, bilang, kasih, ambil, coba, suka, kalian, begitu, gitu, begini, gini, emang, memang, malah, padahal, pernah, sering, selalu, langsung, terus, trs, masa, hingga, antara, tersebut, bahwa, sebagai, setelah, sebelum, saat, ketika, waktu, wkwk, wkwkwk, yuk, ayo, admin, makin, udah, emang, entah, jangan, jgn, bikin, tetap, tetep, semoga, ampun, habis, turun, naik, dah, kok, kayanya, kayaknya, soalnya, gara, ama, utama, punya, punyaku, ku, mu, loh, lho, eh, oh, tidaklah, merasa, dong, bgt, nelpon, ditunggu`,
  affixes: `*nya, *kan, *kannya, *annya, *lah, *kah, meng*, men*, mem*, ber*, ter*, per*, peng*, pem*, pen*, nge*, ng*, ny*, *ku, *mu, dise*, dip*, dik*, dib*, dit*, diha*, diker*, ke*an, pe*an, *ng, *uh, *ah, *ih, *ak, *uk, *ap, *ai, *au, se*, mb*`,
};
