import { type Chat, type ChatChange, type ChatMessage, withMessage } from '../../world/chat/model';
import type { Person, Post, Settings, SiteEvent, World } from '../../world/model';
import type { Words } from './words';

/** The world with its look-ups; replaced as a whole when the world changes. */
export interface WorldIndex {
  readonly world: World;
  readonly posts: ReadonlyMap<string, Post>;
  readonly people: ReadonlyMap<string, Person>;
  /** Ids of the replies to a post, oldest first. */
  readonly replies: ReadonlyMap<string, readonly string[]>;
}

/** Everything the site shows, as one value that is replaced, never changed. */
export interface SiteState {
  readonly index: WorldIndex;
  readonly settings: Settings;
  /** Of all accounts, by id. */
  readonly chats: ReadonlyMap<string, Chat>;
  /** Whether the passcode was given since the page was loaded. */
  readonly isUnlocked: boolean;
  readonly liked: ReadonlySet<string>;
  readonly reposted: ReadonlySet<string>;
  readonly bookmarked: ReadonlySet<string>;
  /** By its name: a notice that is shown follows the language. */
  readonly toast: keyof Words | undefined;
}

const indexOf = (world: World): WorldIndex => {
  const replies = new Map<string, string[]>();
  for (const post of [...world.posts].reverse()) {
    if (!post.repliesTo) continue;
    const siblings = replies.get(post.repliesTo);
    if (siblings) siblings.push(post.id);
    else replies.set(post.repliesTo, [post.id]);
  }
  return {
    world,
    replies,
    posts: new Map(world.posts.map((post) => [post.id, post])),
    people: new Map(world.people.map((person) => [person.handle.toLowerCase(), person])),
  };
};

const chatsOf = (world: World): ReadonlyMap<string, Chat> =>
  new Map(world.chats.map((chat) => [chat.id, chat]));

export type Mark = 'liked' | 'reposted' | 'bookmarked';

export interface Store {
  get(): SiteState;
  subscribe(listener: () => void): () => void;
  take(event: SiteEvent): void;
  toggle(mark: Mark, id: string): void;
  showToast(toast: keyof Words | undefined): void;
  /** Shows a message in a chat; one with the same id is replaced. */
  putMessage(chatId: string, message: ChatMessage): void;
  changeChat(chatId: string, change: ChatChange): void;
  unlock(): void;
}

/** @param chosen settings that this page keeps, whatever the server says */
export function createStore(
  start: { readonly world: World; readonly settings: Settings },
  chosen: Partial<Settings> = {},
): Store {
  const listeners = new Set<() => void>();
  let state: SiteState = {
    index: indexOf(start.world),
    settings: { ...start.settings, ...chosen },
    chats: chatsOf(start.world),
    isUnlocked: false,
    liked: new Set(),
    reposted: new Set(),
    bookmarked: new Set(),
    toast: undefined,
  };
  const set = (change: Partial<SiteState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const addPost = (post: Post, person: Person | undefined) => {
    if (state.index.posts.has(post.id)) return;
    const { world } = state.index;
    const posts = [...world.posts, post].sort((a, b) => b.sentAt - a.sentAt);
    const people = person ? [...world.people, person] : world.people;
    set({ index: indexOf({ ...world, posts, people }) });
  };
  const addPerson = (person: Person | undefined) => {
    if (!person || state.index.people.has(person.handle.toLowerCase())) return;
    const { world } = state.index;
    set({ index: indexOf({ ...world, people: [...world.people, person] }) });
  };
  const putChat = (chat: Chat) => set({ chats: new Map(state.chats).set(chat.id, chat) });
  const putMessage = (chat: Chat | undefined, message: ChatMessage) => {
    if (chat) putChat(withMessage(chat, message));
  };
  const changeChat = (chatId: string, change: ChatChange) => {
    const chat = state.chats.get(chatId);
    if (chat) putChat({ ...chat, ...change });
  };
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take(event) {
      if (event.kind === 'post') addPost(event.post, event.person);
      else if (event.kind === 'settings') set({ settings: { ...event.settings, ...chosen } });
      else if (event.kind === 'world')
        set({
          index: indexOf(event.world),
          chats: chatsOf(event.world),
          settings: { ...event.settings, ...chosen },
        });
      else if (event.kind === 'chat') changeChat(event.id, event.change);
      else if (event.kind === 'chatMessage') {
        addPerson(event.person);
        putMessage(state.chats.get(event.chat.id) ?? event.chat, event.message);
      } else if (event.kind === 'delete') {
        const { world } = state.index;
        const posts = world.posts.map((post) => (post.id === event.id ? { ...post, isDeleted: true } : post));
        set({ index: indexOf({ ...world, posts }) });
      }
    },
    toggle(mark, id) {
      const marks = new Set(state[mark]);
      if (!marks.delete(id)) marks.add(id);
      set({ [mark]: marks });
    },
    showToast: (toast) => set({ toast }),
    putMessage: (chatId, message) => putMessage(state.chats.get(chatId), message),
    changeChat,
    unlock: () => set({ isUnlocked: true }),
  };
}
