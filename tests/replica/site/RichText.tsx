import { Fragment } from 'react';
import { Link } from './Link';

const PIECES =
  /(@\w{1,26}|#[\p{L}\p{N}_]+|https?:\/\/\S+|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*)/gu;

const emojiImage = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="30" text-anchor="middle">${emoji}</text></svg>`,
  )}`;

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
    return <img alt={piece} draggable="false" src={emojiImage(piece)} title={piece} className="emoji" />;
  }
  return <span>{piece}</span>;
}

/** A text as X shows it: names, tags and links are links, emoji are pictures. */
export function RichText({ text }: { readonly text: string }) {
  const pieces = text.split(PIECES).filter((piece) => piece !== '');
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={`${index}-${piece}`}>
          <Piece piece={piece} />
        </Fragment>
      ))}
    </>
  );
}

/** A display name: emoji are pictures there too, nothing is a link. */
export function RichName({ name }: { readonly name: string }) {
  const pieces = name.split(/(\p{Extended_Pictographic}\uFE0F?)/gu).filter((piece) => piece !== '');
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={`${index}-${piece}`}>
          {/^\p{Extended_Pictographic}/u.test(piece) ? (
            <img alt={piece} draggable="false" src={emojiImage(piece)} title={piece} className="emoji" />
          ) : (
            <span>{piece}</span>
          )}
        </Fragment>
      ))}
    </>
  );
}
