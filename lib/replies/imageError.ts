/**
 * Why an image is not kept.
 * - `kind`: neither PNG, JPEG nor WebP.
 * - `broken`: it begins like one and cannot be shown.
 * - `large`: it is too large, also when made smaller.
 */
export type ImageFault = 'kind' | 'broken' | 'large';

/** An image that cannot be kept; nothing was changed. */
export class ImageError extends Error {
  override readonly name = 'ImageError';

  constructor(readonly fault: ImageFault) {
    super(`The image is not taken: ${fault}.`);
  }
}
