import type { Platform, Service } from './vocabulary';

/** What tells a row without an id from others, as long as none looks the same. */
export interface RowLook {
  readonly title: string;
  /** Name of the picture's file. */
  readonly picture: string;
  /** Where an inbox shows the conversations of several. */
  readonly service?: Service | undefined;
}

/** Which conversation the row of this look is; null where several look so, or it is not certain for another reason. */
export interface RowBinding {
  readonly look: RowLook;
  readonly threadId: string | null;
}

/** What a tab has learned of the rows of an account, and of which rows it asks. */
export interface RowQuestion {
  readonly platform: Platform;
  readonly account: string;
  readonly learned: readonly RowBinding[];
  readonly asked: readonly RowLook[];
}

/** More rows are not in sight at once. */
export const MOST_ROWS_ASKED = 200;

/** The same for looks that are the same. */
export const lookKey = ({ title, picture, service }: RowLook): string =>
  JSON.stringify([title, picture, service ?? null]);
