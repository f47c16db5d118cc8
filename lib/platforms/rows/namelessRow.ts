import type { RowLook } from '../../domain/rowBinding';
import type { Service } from '../../domain/vocabulary';

/** What a row without an id shows of its conversation. */
export interface NamelessRow {
  readonly title: string;
  /** Address of the picture, to tell two people of one name apart. */
  readonly avatar: string;
  /** Where an inbox shows the conversations of several. */
  readonly service?: Service | undefined;
  /** Its picture may be one of a member. */
  readonly isGroup?: boolean;
}

export const lookOf = ({ title, avatar, service }: NamelessRow): RowLook => ({
  title,
  picture: pictureFile(avatar),
  ...(service === undefined ? {} : { service }),
});

/** Longer names are none of a file. */
const LONGEST_FILE = 200;

/** Of the address of a picture only the file stays the same: it is signed anew, and served from elsewhere, with each load. */
export const pictureFile = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')
    .slice(0, LONGEST_FILE);

/** The row that bears a title, if it is the only one. */
export function soleRowTitled<Row extends NamelessRow>(rows: readonly Row[], title: string): Row | undefined {
  const [row, ...others] = rows.filter((candidate) => candidate.title === title);
  return others.length > 0 ? undefined : row;
}
