import type { Platform } from '../domain/vocabulary';

type Kind = 'private' | 'public';

/** Where each platform shows all who wrote to us. Instagram's notices have no address of their own. */
const INBOXES: Readonly<Record<Platform, Readonly<Record<Kind, string>>>> = {
  x: { private: 'https://x.com/i/chat', public: 'https://x.com/notifications/mentions' },
  facebook: {
    private: 'https://business.facebook.com/latest/inbox/all',
    public: 'https://www.facebook.com/notifications',
  },
  instagram: { private: 'https://www.instagram.com/direct/inbox/', public: 'https://www.instagram.com/' },
};

export const inboxOf = (platform: Platform, kind: Kind): string => INBOXES[platform][kind];

/** Whether an address lies in an inbox, whatever is open there. */
export function isInInbox(address: string | undefined, inbox: string): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const [{ origin, pathname }, place] = [new URL(address), new URL(inbox)];
  const within = place.pathname.replace(/\/$/, '');
  return (
    origin === place.origin && (within === '' ? pathname === '/' : `${pathname}/`.startsWith(`${within}/`))
  );
}
