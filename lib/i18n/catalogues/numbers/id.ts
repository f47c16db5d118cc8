import type { Texts } from '../../catalogue';
import type { numbersEn } from './en';

export const numbersId: Texts<typeof numbersEn> = {
  heading: 'Arti angka-angka ini',
  introduction:
    'Setiap angka berdasarkan apa yang terlihat di browser ini; tidak ada yang ditebak. Angka yang tidak dapat dihitung tidak ditampilkan, dan tidak diganti nol. Di bawah lima kasus tidak ada p90 dan tidak ada perbandingan dengan periode sebelumnya.',

  episodeName: 'Episode layanan',
  episode:
    'Percakapan pribadi tidak pernah berakhir, jadi angka dihitung per episode: satu putaran dari pertanyaan sampai jawabannya. Episode dimulai dengan pertanyaan, atau dengan pesan dari kami. Episode ditutup ketika seseorang menekan Selesai, atau setelah 24 jam hening sementara tidak ada yang menunggu. Pertanyaan dalam 72 jam setelah Selesai membukanya kembali. Basa-basi seperti “makasih” atau “👍” tidak membuka apa pun.',
  waitName: 'Menunggu',
  wait: 'Dimulai dengan pertanyaan pertama sejak jawaban terakhir kami; tambahan dari pelanggan tidak menggesernya. Berakhir dengan jawaban dari manusia, atau dengan Selesai. Bertanya pukul 10.00 dan 10.05, dijawab 10.20: satu kali menunggu selama 20 menit.',
  'first-response-timeName': 'Waktu respons pertama',
  'first-response-time':
    'Dari pertanyaan pertama sebuah episode sampai jawaban pertama dari manusia. Jawaban otomatis, episode yang kami mulai, dan episode bertag tidak perlu dibalas tidak dihitung. Dihitung pada saat jawaban diberikan.',
  'reply-timeName': 'Waktu balas',
  'reply-time':
    'Lamanya setiap penantian yang diakhiri jawaban: jawaban pertama dan semua jawaban berikutnya. Penantian yang diakhiri dengan Selesai bukan balasan.',
  waitingName: 'Sedang menunggu',
  waiting:
    'Berapa yang menunggu saat ini, dan berapa lama yang terlama, apa pun periodenya. Menunjukkan mereka yang tidak masuk waktu respons pertama karena belum pernah dijawab.',
  'response-rateName': 'Tingkat respons',
  'response-rate':
    'Dijawab ÷ yang dinilai, dari episode yang dibuka pelanggan dalam periode ini. Yang dinilai adalah yang perlu dibalas dan sudah dijawab atau sudah menunggu lebih dari 24 jam.',
  'service-targetsName': 'Sesuai target (SLA)',
  'service-targets':
    'Berapa penantian yang dijawab dalam target kanalnya: tercapai ÷ (tercapai + terlewat). Yang masih menunggu melewati target dihitung terlewat; yang masih dalam target disebut tersendiri. Target menghitung jam kerja bila sudah diatur. Target penyelesaian berhenti selama percakapan menunggu pihak ketiga, yang ditandai di bilah di bawah “Lainnya”.',
  'resolution-timeName': 'Waktu penyelesaian',
  'resolution-time':
    'Dari pertanyaan pertama sampai Selesai; untuk episode yang tertutup sendiri, sampai jawaban terakhir kami. Untuk yang dibuka kembali, sampai penutupan terakhir.',
  resolvedName: 'Tingkat penyelesaian',
  resolved:
    'Dari episode yang dibuka dalam periode ini, berapa yang kini sudah ditutup. Di sampingnya ada dua hitungan yang mudah tertukar: berapa episode yang ditutup dalam periode ini, dan milik berapa orang.',
  reopenedName: 'Dibuka kembali',
  reopened: 'Dari episode yang dibuka dalam periode ini, yang dibuka lagi setelah Selesai.',
  'first-contact-resolutionName': 'Selesai di kontak pertama (FCR)',
  'first-contact-resolution':
    'Dari episode yang dimulai pelanggan dan ditutup dalam periode ini, yang selesai dengan satu giliran kami, tidak pernah dialihkan, dieskalasi, dijanjikan, atau menunggu pihak ketiga, dan pelanggannya tidak bertanya lagi dalam 7 hari sesudahnya. Sebelum hari-hari itu lewat, angka ini masih bisa berubah. Di pengaturan bisa dipilih 1 sampai 30 hari.',
  'handle-timeName': 'Waktu penanganan (AHT)',
  'handle-time':
    'Berapa lama setiap episode yang ditutup dikerjakan: tab terlihat, percakapan terbuka, dan ketukan tombol, klik, atau guliran terakhir kurang dari 60 detik lalu. Pekerjaan di ponsel atau di tempat lain tidak terlihat dan menurunkan cakupan.',
  'customer-satisfactionName': 'Kepuasan pelanggan (CSAT)',
  'customer-satisfaction':
    'Nilai 4 dan 5 ÷ semua nilai. Nilai diminta di bilah di bawah “Lainnya”; jawaban singkat seperti “5”, “4/5”, atau “⭐⭐⭐⭐” lalu ditawarkan sebagai nilai dan dihitung setelah seseorang mengonfirmasinya. Nilai yang dikonfirmasi bukan pertanyaan: tidak ada yang menunggu jawabannya. Rata-rata tidak ditampilkan: dua pendapat berubah menjadi satu yang tidak dimiliki siapa pun.',
  promisesName: 'Janji yang ditepati',
  promises:
    'Dari janji yang jatuh tempo dalam periode ini, yang sampai saat itu ditandai sudah ditepati. Janji yang terlambat ditepati tidak dihitung ditepati; yang belum jatuh tempo disebut tersendiri. Dijanjikan sampai Jumat, ditepati Kamis: 1 dari 1.',
  complaintsName: 'Keluhan',
  complaints:
    'Dari episode yang dibuka dalam periode ini, yang diberi tag keluhan. Tag milik episode tempat tag itu diberikan.',
  escalationsName: 'Eskalasi',
  escalations:
    'Dari episode yang dibuka dalam periode ini, yang dialihkan, diberi tag eskalasi, atau dijadikan mendesak secara manual.',
  'repeat-contactsName': 'Kontak berulang',
  'repeat-contacts':
    'Dari episode yang dibuka pelanggan dalam periode ini, yang datang dalam 7 hari setelah episode sebelumnya dari orang yang sama.',
  retentionName: 'Pelanggan yang kembali',
  retention:
    'Dari orang yang bertanya dalam 90 hari sebelum akhir periode, mereka yang punya dua episode atau lebih.',
  volumesName: 'Jumlah pesan per jam',
  volumes:
    'Pesan pelanggan per jam dan hari dalam zona waktu bisnis, dibagi jumlah hari tersebut dalam periode ini.',
  'meta-viewName': 'Dari sudut pandang Facebook',
  'meta-view':
    'Perkiraan yang ditampilkan Facebook untuk sebuah halaman: dari pesan pribadi 30 hari terakhir yang datang pertama kali atau setelah sehari hening, bagian yang dijawab, dan rata-rata sembilan persepuluh tercepat. Facebook juga menghitung jawaban otomatis; di sini tidak.',
  'business-hoursName': 'Jam kerja',
  'business-hours':
    'Jam ketika ada yang siap menjawab, dalam zona waktu bisnis. Waktu dapat ditampilkan menurut kalender atau jam kerja: ditanya pukul 22.00 dan dijawab 23.00 adalah satu jam menurut kalender dan nol menurut jam kerja. Jam yang diubah berlaku juga untuk masa lalu.',
  mineName: 'Balasan saya dan semua',
  mine: 'Balasan saya adalah yang terlihat dikirim agen ini dari browser ini. Yang dikirim rekan, ponsel, atau orang tak dikenal masuk ke semua, dan bukan milik siapa pun.',
  periodsName: 'Periode waktu',
  periods:
    'Dari awal hari pertama sampai akhir hari terakhir. Balasan dihitung pada saat membalas, penyelesaian pada penutupan, tingkat respons dan jumlah episode pada pembukaan, jumlah pesan pada pesannya.',
  coverageName: 'Cakupan dan “~”',
  coverage:
    'Halaman sering menulis “2 j” alih-alih waktu. Durasi yang bisa meleset lebih dari lima menit dan lebih dari seperempatnya tidak masuk median, rata-rata, dan persentil, dan dihitung di sampingnya. Yang tidak pernah ditampilkan halaman tidak masuk angka mana pun.',
  percentilesName: 'Median, rata-rata, dan p90',
  percentiles:
    'Separuh kasus paling lama selama median: yang dapat diharapkan pelanggan. Sembilan dari sepuluh paling lama selama p90: yang dialami mereka yang kurang beruntung. Rata-rata adalah jumlah semuanya dibagi banyaknya; satu kasus yang sangat lama menggesernya.',
};
