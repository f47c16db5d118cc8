import type { Texts } from '../../catalogue';
import type { variablesEn } from './en';

export const variablesId: Texts<typeof variablesEn> = {
  'contact.name': 'Nama pelanggan',
  'contact.first_name': 'Nama depan pelanggan',
  'contact.last_name': 'Nama belakang pelanggan',
  'contact.handle': 'Nama pengguna pelanggan',
  'agent.name': 'Nama Anda',
  'agent.first_name': 'Nama depan Anda',
  'account.name': 'Nama akun Anda',
  'account.handle': 'Nama pengguna akun Anda',
  'account.url': 'Alamat akun Anda',
  'conversation.kind': 'Jenis percakapan',
  'conversation.url': 'Alamat percakapan',
  'episode.tags': 'Tag percakapan',
  'business.hours_today': 'Jam kerja hari ini',
  'business.next_open': 'Waktu buka berikutnya',
};
