import { Fragment } from 'react';

const EMOJI =
  /(\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*)/gu;

export const emojiImage = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="30" text-anchor="middle">${emoji}</text></svg>`,
  )}`;

/** A text whose emoji are pictures, as on Meta's sites. */
export function EmojiText({ text }: { readonly text: string }) {
  let start = 0;
  return text.split(EMOJI).map((piece) => {
    const key = start;
    start += piece.length;
    if (!/^\p{Extended_Pictographic}/u.test(piece)) return <Fragment key={key}>{piece}</Fragment>;
    return <img key={key} alt={piece} className="emoji" src={emojiImage(piece)} />;
  });
}
