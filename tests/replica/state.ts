import { generateWorld } from './world/generate';
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
  readonly settings?: Partial<Settings>;
}

const DEFAULT_SETTINGS: Settings = { language: 'en', theme: 'light', account: BRAND, isRecycling: false };

/** Beyond those of the generated posts: ids of the same moment must differ. */
const FIRST_SERIAL = 100_000;

/** Everything the replica knows. One per server; tells its listeners what changed. */
export class ReplicaState {
  world: World;
  settings: Settings;
  entries: RecordEntry[] = [];
  readonly #listeners = new Set<(event: SiteEvent) => void>();
  #arrivals: ReturnType<typeof scriptedArrivals>;
  #serial = FIRST_SERIAL;

  constructor(options: StateOptions = {}) {
    const seed = options.seed ?? 1;
    this.world = generateWorld({ ...options, seed, now: options.now ?? Date.now() });
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
    this.settings = fresh.settings;
    this.entries = [];
    this.#arrivals = scriptedArrivals(fresh.world.seed);
    this.#serial = FIRST_SERIAL;
    this.#tell({ kind: 'world', world: this.world, settings: this.settings });
  }

  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    this.#tell({ kind: 'settings', settings: this.settings });
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

  record(entries: readonly RecordEntry[]): void {
    this.entries.push(...entries);
  }
}
