import type { Texts } from '../../catalogue';
import type { variablesEn } from './en';

export const variablesTr: Texts<typeof variablesEn> = {
  'contact.name': 'Müşterinin adı soyadı',
  'contact.first_name': 'Müşterinin adı',
  'contact.last_name': 'Müşterinin soyadı',
  'contact.handle': 'Müşterinin kullanıcı adı',
  'agent.name': 'Adınız soyadınız',
  'agent.first_name': 'Adınız',
  'account.name': 'Hesabınızın adı',
  'account.handle': 'Hesabınızın kullanıcı adı',
  'account.url': 'Hesabınızın adresi',
  'conversation.kind': 'Konuşmanın türü',
  'conversation.url': 'Konuşmanın adresi',
  'episode.tags': 'Konuşmanın etiketleri',
  'business.hours_today': 'Bugünkü çalışma saatleri',
  'business.next_open': 'Bir sonraki açılış zamanı',
};
