import type { Service, Surface } from '../../../domain/vocabulary';

/** What is open in the inbox of Meta Business Suite. */
export interface InboxPlace {
  /** One of the tabs, as in the address. */
  readonly tab: string;
  /** The Page; undefined where the address does not tell. */
  readonly pageId: string | undefined;
  /** Conversation that is selected; undefined where the address does not tell. */
  readonly threadId: string | undefined;
  /** What carries all of the tab's conversations; undefined where they are mixed. */
  readonly tabService: Service | undefined;
  /** What carries the selected one. */
  readonly service: Service | undefined;
  /** A tab of comments: no such page was ever seen, so none is read. */
  readonly isCommentTab: boolean;
  /** Same for a comment that is selected among messages. */
  readonly isComment: boolean;
}

const INBOX = /^\/latest\/inbox\/(\w+)\/?$/;
const ID = /^\d{1,50}$/;
const SERVICES: ReadonlyMap<string, Service> = new Map([
  ['messenger', 'facebook'],
  ['instagram_direct', 'instagram'],
  ['whatsapp', 'whatsapp'],
]);
const COMMENT_TABS = new Set(['facebook', 'instagram']);
/** Business Suite names messages so; whatever else is selected is a comment, or nobody has seen it. */
const MESSAGE_TYPE = /_MESSAGE$/;

/** Undefined for addresses outside of the inbox. */
export function inboxPlaceAt(url: URL): InboxPlace | undefined {
  const tab = INBOX.exec(url.pathname)?.[1];
  if (url.hostname !== 'business.facebook.com' || tab === undefined) return undefined;
  const type = url.searchParams.get('thread_type');
  return {
    tab,
    // The three bear the same id; that of the business, which stands there too, is of all its Pages.
    pageId: idIn(url, 'asset_id') ?? idIn(url, 'page_id') ?? idIn(url, 'mailbox_id'),
    threadId: selectedIn(url),
    tabService: SERVICES.get(tab),
    service: serviceOf(type) ?? SERVICES.get(tab),
    isCommentTab: COMMENT_TABS.has(tab),
    isComment: COMMENT_TABS.has(tab) || (type !== null && !MESSAGE_TYPE.test(type)),
  };
}

/** Conversation that an address of the inbox selects. */
export const selectedIn = (url: URL): string | undefined => idIn(url, 'selected_item_id');

/** What may be shown at an address. Whether a conversation is open there, only the page tells. */
export function inboxSurfacesAt(url: URL): readonly Surface[] {
  const place = inboxPlaceAt(url);
  if (place === undefined) return [];
  if (place.isCommentTab) return ['businessComments'];
  return ['businessList', place.isComment ? 'businessComments' : 'businessConversation'];
}

/** Address of a conversation. */
export function inboxThreadUrl({ tab, pageId }: InboxPlace, threadId: string): string {
  const page = pageId === undefined ? '' : `asset_id=${pageId}&`;
  return `https://business.facebook.com/latest/inbox/${tab}?${page}selected_item_id=${threadId}`;
}

/** The service that a kind of thread belongs to. */
function serviceOf(type: string | null): Service | undefined {
  if (type === 'FB_MESSAGE') return 'facebook';
  return type === 'IG_MESSAGE' ? 'instagram' : undefined;
}

function idIn(url: URL, name: string): string | undefined {
  const id = url.searchParams.get(name) ?? '';
  return ID.test(id) ? id : undefined;
}
