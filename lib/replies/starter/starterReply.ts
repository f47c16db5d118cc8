import { FORMALITIES, type Formality } from '../../domain/cannedReply';
import type { Language } from '../../domain/vocabulary';

/**
 * A reply of the starter set in one language: title, formal text, casual text. `{order}` and the like stand for what is
 * asked of the agent, see `ASKED`; the salutation is put before unless the reply is bare.
 */
export type StarterWording = readonly [title: string, formal: string, casual: string];

export interface StarterReply extends Readonly<Record<Language, StarterWording>> {
  readonly name: string;
  readonly shortcuts: Readonly<Record<Language, string>>;
  readonly tags?: readonly string[];
  /** Stands by itself, without a salutation. */
  readonly isBare?: true;
}

/** Replies that stand in one folder. */
export interface StarterTheme {
  readonly folder: Readonly<Record<Language, string>>;
  readonly replies: readonly StarterReply[];
}

const NAME_IF_KNOWN = '{% if contact.first_name %} {{ contact.first_name }}{% endif %}';

const SALUTATIONS: Readonly<Record<Language, Readonly<Record<Formality, string>>>> = {
  en: {
    formal: 'Hello {{ contact.first_name | default: "there" }}, ',
    casual: `Hi${NAME_IF_KNOWN}, `,
  },
  tr: {
    formal: 'Merhaba {{ contact.first_name | default: "değerli müşterimiz" }}, ',
    casual: `Merhaba${NAME_IF_KNOWN}, `,
  },
  id: {
    formal: 'Halo {{ contact.first_name | default: "Bapak/Ibu" }}, ',
    casual: `Halo Kak${NAME_IF_KNOWN}, `,
  },
};

interface Asked extends Readonly<Record<Language, string>> {
  readonly name: string;
  readonly suggestion?: string;
}

/** What a text may ask for, with its label in each language. */
const ASKED: Readonly<Record<string, Asked>> = {
  order: { name: 'order_no', en: 'Order number', tr: 'Sipariş numarası', id: 'Nomor pesanan' },
  days: { name: 'days', en: 'Working days', tr: 'İş günü', id: 'Hari kerja', suggestion: '5' },
  date: { name: 'date', en: 'Date', tr: 'Tarih', id: 'Tanggal' },
  time: { name: 'time', en: 'By when', tr: 'Ne zamana kadar', id: 'Sebelum kapan' },
  hours: { name: 'hours', en: 'Opening hours', tr: 'Çalışma saatleri', id: 'Jam buka' },
  place: { name: 'place', en: 'Address', tr: 'Adres', id: 'Alamat' },
  link: { name: 'link', en: 'Link', tr: 'Bağlantı', id: 'Tautan' },
  team: { name: 'team', en: 'Team', tr: 'Ekip', id: 'Tim' },
  reason: { name: 'reason', en: 'Reason', tr: 'Neden', id: 'Alasan' },
  code: { name: 'code', en: 'Code', tr: 'Kod', id: 'Kode' },
  channel: { name: 'channel', en: 'Where we answer', tr: 'Yanıt verilen yer', id: 'Tempat kami membalas' },
  helpline: { name: 'helpline', en: 'Helpline', tr: 'Yardım hattı', id: 'Nomor bantuan' },
};

/** The template of a wording. */
export function starterBody(reply: StarterReply, language: Language, formality: Formality): string {
  const text = reply[language][1 + FORMALITIES.indexOf(formality)] ?? '';
  const filled = text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => {
    const asked = ASKED[key];
    if (!asked) return whole;
    const suggestion = asked.suggestion === undefined ? '' : ` | default: "${asked.suggestion}"`;
    return `{{ ${asked.name} | ask: "${asked[language]}"${suggestion} }}`;
  });
  return reply.isBare ? filled : SALUTATIONS[language][formality] + filled;
}
