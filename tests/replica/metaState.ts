import { randomUUID } from 'node:crypto';
import type { CHAT_ARRIVALS } from './world/chat/stories';
import {
  COMMENT_ARRIVALS,
  emptyThread,
  generateMetaWorld,
  type MetaWorldOptions,
} from './world/meta/generate';
import { numberOf } from './world/meta/ids';
import {
  type Comment,
  type CommentArrival,
  changedWorld,
  type MessageArrival,
  type MetaChange,
  type MetaDone,
  type MetaSent,
  type MetaWorld,
  type PagePost,
  type ThreadMessage,
  type ThreadPlace,
} from './world/meta/model';
import { BRAND } from './world/people';

const PLACES: readonly ThreadPlace[] = ['page', 'instagram', 'messages'];

const messageId = (): string => `mid.$cAAB${randomUUID().replaceAll('-', '').slice(0, 20)}`;

/** What the replica knows of Facebook and Instagram. */
export class MetaState {
  world: MetaWorld;
  readonly #tell: (change: MetaChange) => void;
  readonly #scripted: typeof CHAT_ARRIVALS;
  #arrivals = 0;

  constructor(options: MetaWorldOptions, scripted: typeof CHAT_ARRIVALS, tell: (change: MetaChange) => void) {
    this.world = generateMetaWorld(options);
    this.#scripted = scripted;
    this.#tell = tell;
  }

  /** A world as new. */
  begin(world: MetaWorld): void {
    this.world = world;
    this.#arrivals = 0;
  }

  #put(change: MetaChange): void {
    this.world = changedWorld(this.world, change);
    this.#tell(change);
  }

  #thread(id: string) {
    return this.world.threads.find((thread) => thread.id === id || thread.businessId === id);
  }

  /** @throws {Error} when a colleague writes and no thread is named, or the named one is not there */
  messageArrives(arrival: MessageArrival): { readonly thread: string; readonly message: ThreadMessage } {
    const { place, author, text, sentAt = Date.now(), folder = 'primary' } = arrival;
    const fresh = emptyThread(place, author, folder);
    const thread = this.#thread(arrival.thread ?? fresh.id) ?? (arrival.thread ? undefined : fresh);
    if (!thread || (author === BRAND && !arrival.thread)) {
      throw new Error(`Name the thread that ${author} writes in: ${arrival.thread ?? 'none'} is not there.`);
    }
    const message: ThreadMessage = {
      id: messageId(),
      author,
      text,
      sentAt,
      ...(arrival.hasPhoto ? { hasPhoto: true } : {}),
    };
    this.#put({ kind: 'message', thread: { ...thread, messages: [] }, message });
    return { thread: thread.id, message };
  }

  /** @throws {Error} when there is no such post */
  commentArrives(arrival: CommentArrival): { readonly post: string; readonly comment: Comment } {
    const { platform, author, text, answers, language, sentAt = Date.now() } = arrival;
    const post = this.#post(platform, arrival.post);
    if (!post) throw new Error(`There is no post ${arrival.post ?? ''} on ${platform}.`);
    const id = numberOf(`${post.id} comment ${randomUUID()}`, 17);
    const comment: Comment = {
      id,
      author,
      text,
      sentAt,
      ...(answers ? { answers } : {}),
      ...(language ? { language } : {}),
    };
    this.#put({ kind: 'comment', post: post.id, comment });
    return { post: post.id, comment };
  }

  #post(platform: PagePost['platform'], id: string | undefined): PagePost | undefined {
    const posts = this.world.pagePosts.filter((post) => post.platform === platform);
    return id === undefined ? posts[0] : posts.find((post) => post.id === id);
  }

  /** The next scripted customers: one writes in private (in each place in turn), one under a post. */
  arriveNext(): void {
    const count = this.#arrivals;
    this.#arrivals += 1;
    const place = PLACES[count % PLACES.length] ?? 'page';
    const [author, text] = this.#scripted[count % this.#scripted.length] ?? [BRAND, ''];
    this.messageArrives({ place, author, text });
    const [commenter, comment] = COMMENT_ARRIVALS[count % COMMENT_ARRIVALS.length] ?? [BRAND, ''];
    const platform = count % 2 === 0 ? 'instagram' : 'facebook';
    this.commentArrives({ platform, author: commenter, text: comment });
  }

  /** @returns false when it was sent to nowhere */
  send(sent: MetaSent): boolean {
    const { id, text } = sent;
    const sentAt = Date.now();
    if (sent.kind === 'comment') {
      const { post, answers } = sent;
      const comment: Comment = { id, author: BRAND, text, sentAt, ...(answers ? { answers } : {}) };
      this.#put({ kind: 'comment', post, comment });
      return true;
    }
    const thread = this.#thread(sent.thread);
    if (!thread) return false;
    const message: ThreadMessage = { id, author: BRAND, text, sentAt };
    this.#put({ kind: 'message', thread: { ...thread, messages: [] }, message });
    return true;
  }

  /** An answer in private to a comment: it begins, or goes on with, the Page's thread with who wrote it. */
  #answerPrivately({ post, id, text }: Extract<MetaDone, { kind: 'privateReply' }>): void {
    const comments = this.world.pagePosts.find((each) => each.id === post)?.comments;
    const author = comments?.find((comment) => comment.id === id)?.author;
    if (author === undefined) return;
    this.#put({ kind: 'commentChange', post, id, change: { isAnsweredPrivately: true } });
    const fresh = emptyThread('page', author);
    const thread = this.#thread(fresh.id) ?? fresh;
    const message = { id: messageId(), author: BRAND, text, sentAt: Date.now() };
    this.#put({ kind: 'message', thread: { ...thread, messages: [] }, message });
  }

  change(done: MetaDone): void {
    if (done.kind === 'thread') this.#put(done);
    else if (done.kind === 'privateReply') this.#answerPrivately(done);
    else this.#put({ kind: 'commentChange', post: done.post, id: done.id, change: done.change });
  }
}
