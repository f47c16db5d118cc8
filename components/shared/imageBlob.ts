import type { ImageData64 } from '../../lib/domain/replyImage';

/** An image as browsers take it. */
export function imageBlob({ type, data }: ImageData64): Blob {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type });
}

/** The same image as PNG: clipboards take nothing else. */
export async function pngBlob(image: ImageData64): Promise<Blob> {
  const blob = imageBlob(image);
  if (image.type === 'image/png') return blob;
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
