const LINKS = /(https?:\/\/\S+)/;

/** The words of a message: plain text but for addresses. */
export function MessageText({ text }: { readonly text: string }) {
  let start = 0;
  const pieces = text.split(LINKS).map((piece) => {
    const placed = { start, piece };
    start += piece.length;
    return placed;
  });
  return pieces
    .filter(({ piece }) => piece !== '')
    .map(({ start: key, piece }) =>
      LINKS.test(piece) ? (
        <a key={key} href={piece} target="_blank" rel="noopener noreferrer nofollow" className="text-link">
          {piece}
        </a>
      ) : (
        <span key={key}>{piece}</span>
      ),
    );
}
