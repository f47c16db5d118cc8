import { Link } from './Link';

const PIECES =
  /(@\w{1,26}|#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+|https?:\/\/\S+|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*)/gu;

const EMOJI = /(\p{Extended_Pictographic}\uFE0F?)/gu;

const emojiImage = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="30" text-anchor="middle">${emoji}</text></svg>`,
  )}`;

function Emoji({ emoji }: { readonly emoji: string }) {
  return <img alt={emoji} draggable="false" src={emojiImage(emoji)} title={emoji} className="emoji" />;
}

function Piece({ piece }: { readonly piece: string }) {
  if (/^@\w/.test(piece)) {
    return (
      <div className="inline">
        <span>
          <Link dir="ltr" to={`/${piece.slice(1)}`} className="accent">
            {piece}
          </Link>
        </span>
      </div>
    );
  }
  if (piece.startsWith('#')) {
    return (
      <span>
        <Link
          dir="ltr"
          to={`/hashtag/${encodeURIComponent(piece.slice(1))}?src=hashtag_click`}
          className="accent"
        >
          {piece}
        </Link>
      </span>
    );
  }
  if (/^https?:/.test(piece)) {
    return (
      <a
        dir="ltr"
        href={piece}
        rel="noopener noreferrer nofollow"
        target="_blank"
        role="link"
        className="accent"
      >
        <span aria-hidden="true" className="hidden">
          https://
        </span>
        {piece.replace(/^https?:\/\//, '')}
      </a>
    );
  }
  if (/^\p{Extended_Pictographic}/u.test(piece)) {
    return <Emoji emoji={piece} />;
  }
  return <span>{piece}</span>;
}

interface Placed {
  /** Where the piece starts: texts never change their order, so this names it. */
  readonly start: number;
  readonly piece: string;
}

function place(pieces: readonly string[]): readonly Placed[] {
  const placed: Placed[] = [];
  let start = 0;
  for (const piece of pieces) {
    if (piece !== '') placed.push({ start, piece });
    start += piece.length;
  }
  return placed;
}

/** A text as X shows it: names, tags and links are links, emoji are pictures. */
export function RichText({ text }: { readonly text: string }) {
  return place(text.split(PIECES)).map(({ start, piece }) => <Piece key={start} piece={piece} />);
}

/** A display name: emoji are pictures there too, nothing is a link. */
export function RichName({ name }: { readonly name: string }) {
  return place(name.split(EMOJI)).map(({ start, piece }) =>
    /^\p{Extended_Pictographic}/u.test(piece) ? (
      <Emoji key={start} emoji={piece} />
    ) : (
      <span key={start}>{piece}</span>
    ),
  );
}
