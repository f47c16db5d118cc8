import { HOSTS } from '../../lib/platforms/hosts';
import { type LoggedRequest, startServer } from '../replica/server';
import type { StateOptions } from '../replica/state';
import type { ChatArrival, ChatMessage } from '../replica/world/chat/model';
import type { SiteLanguage } from '../replica/world/languages';
import type {
  Comment,
  CommentArrival,
  MessageArrival,
  MetaWorld,
  ThreadMessage,
} from '../replica/world/meta/model';
import type {
  ChatRoot,
  ChatSending,
  Person,
  Post,
  RecordEntry,
  ReplicaTheme,
  Settings,
  World,
} from '../replica/world/model';
import type { Arrival } from '../replica/world/script';

/** The strings one pulls to make things happen on the replica. Open pages follow without a reload. */
export interface ReplicaControl {
  /** Publishes a post; `person` introduces a stranger. Mentions are posts that name an account. */
  arrive(arrival: Arrival, person?: Person): Post;
  /** The next post of the seeded script of customers. */
  arriveNext(): Post;
  /**
   * Publishes one scripted post every so many milliseconds, with a message and a comment on Meta's sites, and with every
   * second one a message in a chat of X, until the returned function is called.
   */
  startArrivals(everyDelay: number): () => void;
  delete(postId: string): void;
  /**
   * Adds a message to a chat; `person` introduces a stranger. Without `chat` it is the private one of its author and the
   * account. Where an account is the author (a teammate, a phone) the chat must be named.
   * @returns the chat's id and the message
   */
  chatArrives(
    arrival: ChatArrival,
    person?: Person,
  ): { readonly chat: string; readonly message: ChatMessage };
  /** The next message of the script of customers who write in private. */
  chatArrivesNext(): { readonly chat: string; readonly message: ChatMessage };
  /** Where the chat app stands. From `absent` to `open` the host that is there gets its root: no child changes. */
  setChatRoot(chatRoot: ChatRoot): void;
  /** Passcode screen on or off. What a page has unlocked (`1234`) stays so until it is loaded again. */
  setChatLocked(isChatLocked: boolean): void;
  /** Whether the reply box keeps its element when another chat is opened. */
  setChatBoxReused(isChatBoxReused: boolean): void;
  /** What becomes of sent messages; `arrives` also sends those that were held. */
  setChatSending(chatSending: ChatSending): void;
  setLanguage(language: SiteLanguage): void;
  setTheme(theme: ReplicaTheme): void;
  switchAccount(handle: string): void;
  setRecycling(isRecycling: boolean): void;
  /** Anything that can be switched, at once; `markup` counts for pages that are loaded afterwards. */
  set(settings: Partial<Settings>): void;
  /** Adds a private message on one of Meta's sites. @returns the thread's id and the message */
  messageArrives(
    arrival: MessageArrival,
    person?: Person,
  ): { readonly thread: string; readonly message: ThreadMessage };
  /** Adds a comment under one of the brand's posts. @returns the post's id and the comment */
  commentArrives(
    arrival: CommentArrival,
    person?: Person,
  ): { readonly post: string; readonly comment: Comment };
  /** What all pages noticed since the last reset, in the order it reached the server. */
  record(): readonly RecordEntry[];
  world(): World;
  /** What stands on Facebook and Instagram. */
  metaWorld(): MetaWorld;
  /** A world as new (same seed unless told otherwise), default settings, empty record. */
  reset(options?: StateOptions): void;
}

export interface Replica {
  readonly port: number;
  /** Lead all known hosts to the replica, every other host nowhere. */
  readonly chromiumArgs: readonly string[];
  readonly control: ReplicaControl;
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  close(): Promise<void>;
}

export interface ReplicaOptions extends StateOptions {
  /** Port to listen on; a free one when left out. */
  readonly port?: number;
}

/** Starts the replica sites on this machine. */
export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const server = await startServer(options);
  const { state } = server;
  const stops = new Set<() => void>();
  const rules = [
    ...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  return {
    port: server.port,
    chromiumArgs: [
      `--host-resolver-rules=${rules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${server.spki}`,
    ],
    control: {
      arrive: (arrival, person) => state.arrive(arrival, person),
      arriveNext: () => state.arriveNext(),
      startArrivals(everyDelay) {
        let count = 0;
        const timer = setInterval(() => {
          state.arriveNext();
          count += 1;
          if (count % 2 === 1) state.chatArrivesNext();
          state.meta.arriveNext();
        }, everyDelay);
        const stop = () => {
          clearInterval(timer);
          stops.delete(stop);
        };
        stops.add(stop);
        return stop;
      },
      delete: (postId) => state.delete(postId),
      chatArrives: (arrival, person) => state.chatArrives(arrival, person),
      chatArrivesNext: () => state.chatArrivesNext(),
      setChatRoot: (chatRoot) => state.change({ chatRoot }),
      setChatLocked: (isChatLocked) => state.change({ isChatLocked }),
      setChatBoxReused: (isChatBoxReused) => state.change({ isChatBoxReused }),
      setChatSending: (chatSending) => state.change({ chatSending }),
      setLanguage: (language) => state.change({ language }),
      setTheme: (theme) => state.change({ theme }),
      switchAccount: (account) => state.change({ account }),
      setRecycling: (isRecycling) => state.change({ isRecycling }),
      set: (settings) => state.change(settings),
      messageArrives(arrival, person) {
        if (person) state.introduce(person);
        return state.meta.messageArrives(arrival);
      },
      commentArrives(arrival, person) {
        if (person) state.introduce(person);
        return state.meta.commentArrives(arrival);
      },
      record: () => [...state.entries],
      world: () => state.world,
      metaWorld: () => state.meta.world,
      reset: (again = {}) => state.reset(again),
    },
    requests: server.requests,
    clearRequests: server.clearRequests,
    async close() {
      for (const stop of stops) stop();
      await server.close();
    },
  };
}
