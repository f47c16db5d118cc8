import {
  type ImageType,
  LONGEST_IMAGE_SIDE,
  MOST_FILE_BYTES,
  MOST_IMAGE_BYTES,
  type ReplyImage,
} from '../domain/replyImage';
import { ImageError } from './imageError';

/** What an image is made smaller as: it keeps what is seen through, and is the smallest. */
const SMALLER = { type: 'image/webp', quality: 0.9 } as const;

/**
 * A file as it is kept with a reply: as it is, or made smaller where it is larger than platforms show it. What it is, is
 * told by its content.
 *
 * @param file chosen, pasted or dropped by a person; nothing is ever fetched
 * @throws ImageError when it is no image that can be kept
 */
export async function prepareImage(
  file: Blob,
  id: string,
): Promise<{ readonly image: ReplyImage; readonly isSmaller: boolean }> {
  if (file.size > MOST_FILE_BYTES) throw new ImageError('large');
  const type = imageTypeOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  if (type === undefined) throw new ImageError('kind');
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new ImageError('broken');
  });
  const share = LONGEST_IMAGE_SIDE / Math.max(bitmap.width, bitmap.height);
  const isSmaller = share < 1 || file.size > MOST_IMAGE_BYTES;
  const kept = isSmaller ? await scaled(bitmap, Math.min(1, share)) : file;
  bitmap.close();
  if (kept.size > MOST_IMAGE_BYTES) throw new ImageError('large');
  return { image: { id, type: isSmaller ? SMALLER.type : type, data: await toBase64(kept) }, isSmaller };
}

async function scaled(bitmap: ImageBitmap, share: number): Promise<Blob> {
  const size = [bitmap.width * share, bitmap.height * share].map((side) => Math.max(1, Math.round(side)));
  const [width = 1, height = 1] = size;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new ImageError('broken');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return canvas.convertToBlob(SMALLER);
}

/** By the first twelve bytes. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const text = String.fromCharCode(...bytes);
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return text.startsWith('RIFF') && text.slice(8) === 'WEBP' ? 'image/webp' : undefined;
}

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const pieces: string[] = [];
  // More arguments than this a function does not take.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(''));
}
