import { randomUUID } from 'node:crypto';
import { MetaState } from './metaState';
import { chatIdOf } from './world/chat/ids';
import {
  type Chat,
  type ChatArrival,
  type ChatChange,
  type ChatMessage,
  withMessage,
} from './world/chat/model';
import { CHAT_ARRIVALS } from './world/chat/stories';
import { generateWorld } from './world/generate';
import { META_PEOPLE } from './world/meta/people';
import {
  type Person,
  type Post,
  postIdAt,
  type RecordEntry,
  type Settings,
  type SiteEvent,
  type World,
} from './world/model';
import { BRAND } from './world/people';
import { type Arrival, scriptedArrivals } from './world/script';

export interface StateOptions {
  readonly seed?: number;
  /** Epoch milliseconds that the world is written up to. Default: the moment of the call. */
  readonly now?: number;
  readonly bulkPosts?: number;
  readonly bulkAddressedShare?: number;
  readonly bulkChats?: number;
  readonly bulkChatMessages?: number;
  readonly settings?: Partial<Settings>;
}

const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  theme: 'light',
  account: BRAND,
  isRecycling: false,
  chatRoot: 'open',
  isChatLocked: false,
  isChatBoxReused: false,
  chatSending: 'arrives',
  markup: 'current',
  inboxComposer: 'lexical',
  inboxIds: 'late',
  directBuild: '2026-07',
  commentLayout: 'plain',
  editorMode: 'rich',
  editorVersion: 'new',
};

/** Beyond those of the generated posts: ids of the same moment must differ. */
const FIRST_SERIAL = 100_000;

/** Everything the replica knows. One per server; tells its listeners what changed. */
export class ReplicaState {
  world: World;
  readonly meta: MetaState;
  settings: Settings;
  entries: RecordEntry[] = [];
  readonly #listeners = new Set<(event: SiteEvent) => void>();
  #arrivals: ReturnType<typeof scriptedArrivals>;
  #serial = FIRST_SERIAL;
  #chatArrivals = 0;

  constructor(options: StateOptions = {}) {
    const seed = options.seed ?? 1;
    const now = options.now ?? Date.now();
    const world = generateWorld({ ...options, seed, now });
    this.world = { ...world, people: [...world.people, ...META_PEOPLE] };
    this.meta = new MetaState({ ...options, seed, now }, CHAT_ARRIVALS, (change) =>
      this.#tell({ kind: 'meta', change }),
    );
    this.settings = { ...DEFAULT_SETTINGS, ...options.settings };
    this.#arrivals = scriptedArrivals(seed);
  }

  listen(listener: (event: SiteEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(event: SiteEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** A world as new; open pages show it without a reload. */
  reset(options: StateOptions = {}): void {
    const fresh = new ReplicaState({ seed: this.world.seed, ...options });
    this.world = fresh.world;
    this.meta.begin(fresh.meta.world);
    this.settings = fresh.settings;
    this.entries = [];
    this.#arrivals = scriptedArrivals(fresh.world.seed);
    this.#serial = FIRST_SERIAL;
    this.#chatArrivals = 0;
    this.#tell({
      kind: 'world',
      world: this.world,
      meta: this.meta.world,
      settings: this.settings,
    });
  }

  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    this.#tell({ kind: 'settings', settings: this.settings });
    if (settings.chatSending === 'arrives') this.#sendPending();
  }

  /** Publishes a post, by a person of the world or a stranger (`person`), and tells every open page. */
  arrive(arrival: Arrival, person?: Person): Post {
    const sentAt = arrival.sentAt ?? Date.now();
    this.#serial += 1;
    const post: Post = {
      ...arrival,
      sentAt,
      id: postIdAt(sentAt, this.#serial),
      likes: 0,
      reposts: 0,
      views: 1,
    };
    const posts = [...this.world.posts, post].sort((a, b) => b.sentAt - a.sentAt);
    const people = person ? [...this.world.people, person] : this.world.people;
    this.world = { ...this.world, posts, people };
    this.#tell({ kind: 'post', post, person });
    return post;
  }

  /** The next post of the seeded script. */
  arriveNext(): Post {
    return this.arrive(this.#arrivals.next().value);
  }

  delete(id: string): void {
    const posts = this.world.posts.map((post) => (post.id === id ? { ...post, isDeleted: true } : post));
    this.world = { ...this.world, posts };
    this.#tell({ kind: 'delete', id });
  }

  #chat(id: string): Chat | undefined {
    return this.world.chats.find((chat) => chat.id === id);
  }

  #putChat(chat: Chat): void {
    const chats = [...this.world.chats.filter(({ id }) => id !== chat.id), chat];
    this.world = { ...this.world, chats };
  }

  #putChatMessage(chat: Chat, message: ChatMessage, person?: Person): ChatMessage {
    this.#putChat(withMessage(chat, message));
    this.#tell({ kind: 'chatMessage', chat: { ...chat, messages: [] }, message, person });
    return message;
  }

  /** Adds a message to a chat, by a person of the world or a stranger (`person`), and tells every open page. */
  chatArrives(
    arrival: ChatArrival,
    person?: Person,
  ): { readonly chat: string; readonly message: ChatMessage } {
    const { author, text, sentAt = Date.now(), account = this.settings.account, isRequest = false } = arrival;
    const id = arrival.chat ?? chatIdOf(account, author);
    const isOurs = this.world.accounts.includes(author);
    if (isOurs && !arrival.chat) throw new Error(`Name the chat that ${author} writes in.`);
    if (person) this.world = { ...this.world, people: [...this.world.people, person] };
    const chat = this.#chat(id) ?? { id, account, members: [author], isRequest, readUntil: 0, messages: [] };
    const { hasPhoto = false, sharesPost } = arrival;
    const message = this.#putChatMessage(
      chat,
      {
        id: randomUUID(),
        author,
        text,
        sentAt,
        status: isOurs ? 'sent' : 'delivered',
        hasPhoto,
        ...(sharesPost ? { sharesPost } : {}),
      },
      person,
    );
    return { chat: id, message };
  }

  /** The next message of the script of customers who write in private. */
  chatArrivesNext(): { readonly chat: string; readonly message: ChatMessage } {
    const [author, text] = CHAT_ARRIVALS[this.#chatArrivals % CHAT_ARRIVALS.length] ?? [BRAND, ''];
    this.#chatArrivals += 1;
    return this.chatArrives({ author, text });
  }

  /** What the human sent from a page; its id was made there. */
  sendChat(sent: Pick<ChatMessage, 'id' | 'text'> & { readonly chat: string }): ChatMessage | undefined {
    const chat = this.#chat(sent.chat);
    if (!chat) return undefined;
    const status = ({ arrives: 'sent', held: 'pending', fails: 'failed' } as const)[
      this.settings.chatSending
    ];
    const { id, text } = sent;
    return this.#putChatMessage(chat, { id, text, author: chat.account, sentAt: Date.now(), status });
  }

  #sendPending(): void {
    for (const chat of this.world.chats) {
      for (const message of chat.messages.filter(({ status }) => status === 'pending')) {
        this.#putChatMessage(this.#chat(chat.id) ?? chat, { ...message, status: 'sent' });
      }
    }
  }

  /** Reads a chat, or accepts a request. */
  changeChat(id: string, change: ChatChange): void {
    const chat = this.#chat(id);
    if (!chat) return;
    this.#putChat({ ...chat, ...change });
    this.#tell({ kind: 'chat', id, change });
  }

  /** Makes a stranger known to every open page. */
  introduce(person: Person): void {
    this.world = { ...this.world, people: [...this.world.people, person] };
    this.#tell({ kind: 'person', person });
  }

  record(entries: readonly RecordEntry[]): void {
    this.entries.push(...entries);
  }
}
