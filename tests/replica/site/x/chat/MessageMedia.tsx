import { useEffect, useState } from 'react';
import { Link } from '../Link';
import { useWorld } from '../site';
import { Face } from './ChatAvatar';
import { useChatWords, useNames } from './useChats';

const pictureOf = (id: string): string => {
  const hue = [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 220"><rect width="320" height="220" fill="hsl(${18 + hue} 40% 78%)"/><ellipse cx="160" cy="150" rx="110" ry="34" fill="hsl(${18 + hue} 30% 60%)"/><path d="M95 70h130l-14 84a52 30 0 01-102 0z" fill="#fff"/><ellipse cx="160" cy="70" rx="65" ry="18" fill="hsl(24 55% 28%)"/><path d="M222 88c34-6 34 46-4 44" fill="none" stroke="#fff" stroke-width="11"/></svg>`;
};

/** A picture that was decrypted in the browser: its address is good for this page only. */
export function ChatPhoto({ id }: { readonly id: string }) {
  const words = useChatWords();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([pictureOf(id)], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [id]);
  return <div className="photo">{address ? <img src={address} alt={words.sentPhoto} /> : null}</div>;
}

/** A post that somebody shared; the author's link lies within the card's own. */
export function SharedPost({ id }: { readonly id: string }) {
  const { posts } = useWorld();
  const nameOf = useNames();
  const post = posts.get(id);
  if (!post) return null;
  return (
    <Link to={`/${post.author}/status/${id}`} className="shared-post">
      <div className="flex items-center shared-author">
        <Face handle={post.author} size={20} />
        <Link to={`/${post.author}`}>
          <b>{nameOf(post.author)}</b> <span className="text-subtext1">@{post.author}</span>
        </Link>
      </div>
      <div dir="auto">{post.text}</div>
    </Link>
  );
}
