import type { Language, Platform, Service } from '../domain/vocabulary';

/** Names that are the same in every language of the interface. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
};

/** What carries the conversations of an inbox of several. */
export const SERVICE_NAMES: Readonly<Record<Service, string>> = {
  facebook: 'Messenger',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
};

/** Each language in its own words, as a language menu has to show it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
};
