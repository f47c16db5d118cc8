/**
 * Every host Inlay may ever read, from its first version on: a host added by an update would switch the
 * extension off until its user agrees again.
 */
export const HOSTS = [
  'x.com',
  'www.facebook.com',
  'web.facebook.com',
  'business.facebook.com',
  'www.messenger.com',
  'www.instagram.com',
] as const;
