import { numberOf } from '../../world/meta/ids';
import type { MetaDone, MetaSent, PagePost, Thread } from '../../world/meta/model';
import { BRAND } from '../../world/people';
import { useMetaSite } from './metaSite';

const tell = (path: string, body: MetaSent | MetaDone): void => {
  fetch(path, { method: 'POST', body: JSON.stringify(body) }).catch(() => undefined);
};

/** What the human does on a page: shown there at once, then told to the server. */
export function useSending() {
  const { store } = useMetaSite();
  return {
    sendMessage(thread: Thread, text: string): void {
      const id = `mid.$cAAB${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}`;
      store.show({
        kind: 'message',
        thread: { ...thread, messages: [] },
        message: { id, author: BRAND, text, sentAt: Date.now() },
      });
      tell('/replica/meta/send', { kind: 'message', thread: thread.id, id, text });
    },
    sendComment(post: PagePost, text: string, answers: string | undefined): void {
      const id = numberOf(`${post.id} comment ${crypto.randomUUID()}`, 17);
      const parent = answers === undefined ? {} : { answers };
      const comment = { id, author: BRAND, text, sentAt: Date.now(), ...parent };
      store.show({ kind: 'comment', post: post.id, comment });
      tell('/replica/meta/send', { kind: 'comment', post: post.id, id, text, ...parent });
    },
    changeThread(id: string, change: Extract<MetaDone, { kind: 'thread' }>['change']): void {
      store.show({ kind: 'thread', id, change });
      tell('/replica/meta/change', { kind: 'thread', id, change });
    },
    answerPrivately(post: PagePost, id: string, text: string): void {
      store.show({ kind: 'commentChange', post: post.id, id, change: { isAnsweredPrivately: true } });
      tell('/replica/meta/change', { kind: 'privateReply', post: post.id, id, text });
    },
    changeComment(post: string, id: string, change: Extract<MetaDone, { kind: 'comment' }>['change']): void {
      store.show({ kind: 'commentChange', post, id, change });
      tell('/replica/meta/change', { kind: 'comment', post, id, change });
    },
  };
}
