/** Somebody asked for canned replies otherwise than by typing "/". */
export interface RepliesWish {
  /** What had the focus and gets it back. */
  readonly before: HTMLElement | undefined;
  /** The bar names a customer: the reply is for that one. */
  readonly isFromBar: boolean;
  /** Of the reply that is to be inserted at once; empty to have one chosen. */
  readonly shortcut: string;
}
