import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { IMAGE_TYPES, type ReplyImage } from '../../../lib/domain/replyImage';
import { ImageError, type ImageFault } from '../../../lib/replies/imageError';
import { prepareImage } from '../../../lib/replies/prepareImage';
import { Picture } from '../../shared/Picture';
import type { LibraryActions } from './libraryActions';
import type { LibraryWording } from './wording';

interface ImageFieldProps {
  readonly imageId: string | undefined;
  /** What is shown: that of the reply, or one that is not saved yet. */
  readonly image: Signal<ReplyImage | undefined>;
  readonly actions: LibraryActions;
  readonly wording: LibraryWording;
  readonly onChange: (imageId: string | undefined) => void;
}

/** In CSS pixels. */
const LARGEST = { width: 240, height: 160 } as const;

/** The image of a reply: chosen, pasted or dropped. */
export function ImageField({ imageId, image, actions, wording: { texts }, onChange }: ImageFieldProps) {
  const told = useSignal<ImageFault | 'smaller' | undefined>(undefined);
  const isOver = useSignal(false);
  useEffect(() => {
    if (imageId === undefined || image.peek()?.id === imageId) return;
    actions.image(imageId).then((found) => {
      image.value = found;
    }, console.warn);
  }, [imageId, image, actions]);

  const take = async (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (!file) return;
    try {
      const { image: prepared, isSmaller } = await prepareImage(file, crypto.randomUUID());
      image.value = prepared;
      told.value = isSmaller ? 'smaller' : undefined;
      onChange(prepared.id);
    } catch (error) {
      if (!(error instanceof ImageError)) throw error;
      told.value = error.fault;
    }
  };
  // Wherever in the editor: an image goes into no field of text.
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { files, types } = event.clipboardData ?? {};
      if (!files?.length || types?.includes('text/plain')) return;
      event.preventDefault();
      void take(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
  const shown = imageId !== undefined && image.value?.id === imageId ? image.value : undefined;
  return (
    <fieldset
      class="image-field"
      data-over={isOver.value}
      aria-describedby="image-help"
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        void take(event.dataTransfer?.files);
      }}
    >
      <legend>{texts.image}</legend>
      {shown && <Picture image={shown} label={texts.image} {...LARGEST} />}
      <div class="field">
        <label class="file">
          <input
            type="file"
            class="hidden"
            accept={IMAGE_TYPES.join()}
            onChange={async ({ currentTarget }) => {
              await take(currentTarget.files);
              // The same file can be chosen again.
              currentTarget.value = '';
            }}
          />
          <span class="button">{shown ? texts.otherImage : texts.chooseImage}</span>
        </label>
        {imageId !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              told.value = undefined;
              onChange(undefined);
            }}
          >
            {texts.removeImage}
          </button>
        )}
      </div>
      <small id="image-help">{texts.imageHelp}</small>
      <p class={told.value === 'smaller' ? 'help' : 'problem'} role="status">
        {told.value && texts[`${told.value}Image`]}
      </p>
    </fieldset>
  );
}
