import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ImageView } from '../../components/picker/pickerView';
import { pngBlob } from '../../components/shared/imageBlob';
import type { ImageData64 } from '../domain/replyImage';
import type { OverlayParts } from './parts';

/** The image of the reply that is marked, and copying it. Nothing is pasted: what a page does with a file is the human's. */
export interface ReplyImages {
  /** Undefined where the marked reply has none, or it is not here yet. */
  readonly shown: ReadonlySignal<ImageView | undefined>;
  /** Puts it on the clipboard. To be called while a key or a press is handled. @returns false when there is none */
  copy(): boolean;
}

/** @param imageId of the marked reply; undefined where there is none */
export function createReplyImages(
  { send, signal: until }: Pick<OverlayParts, 'send' | 'signal'>,
  imageId: ReadonlySignal<string | undefined>,
): ReplyImages {
  const found = signal<ImageData64 | undefined>(undefined);
  const copying = signal<ImageView['copying']>('offered');

  const stop = effect(() => {
    const id = imageId.value;
    found.value = undefined;
    copying.value = 'offered';
    if (id === undefined) return;
    let isMeant = true;
    void send('getReplyImage', { imageId: id }).then(
      ({ image }) => {
        if (isMeant) found.value = image ?? undefined;
      },
      // Without it the reply is as good as before.
      () => undefined,
    );
    return () => {
      isMeant = false;
    };
  });
  until.addEventListener('abort', stop, { once: true });

  return {
    shown: computed(() => found.value && { image: found.value, copying: copying.value }),
    copy() {
      const image = found.peek();
      if (image === undefined) return false;
      const tell = (outcome: ImageView['copying']) => {
        if (found.peek() === image) copying.value = outcome;
      };
      navigator.clipboard.write([new ClipboardItem({ 'image/png': pngBlob(image) })]).then(
        () => tell('copied'),
        () => tell('failed'),
      );
      return true;
    },
  };
}
