export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
/** What browsers can both show and turn into what clipboards take. */
export type ImageType = (typeof IMAGE_TYPES)[number];

/**
 * An image kept with a canned reply, for a person to paste. It never changes: another image is another row, so that
 * former versions of a reply keep theirs.
 */
export interface ReplyImage {
  readonly id: string;
  readonly type: ImageType;
  /** In Base64: messages between parts of the extension, and backups, are JSON. */
  readonly data: string;
}

/** The image itself, wherever it is kept. */
export type ImageData64 = Pick<ReplyImage, 'type' | 'data'>;

/** In bytes, once made smaller: what platforms show is smaller, and each goes through a message to the page. */
export const MOST_IMAGE_BYTES = 1_000_000;
/** In bytes, of a file that is taken at all. */
export const MOST_FILE_BYTES = 30_000_000;
/** In pixels; platforms make longer ones smaller themselves. */
export const LONGEST_IMAGE_SIDE = 2048;

/** In characters of Base64. */
export const LONGEST_IMAGE_DATA = Math.ceil(MOST_IMAGE_BYTES / 3) * 4;
