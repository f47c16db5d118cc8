import { type Chat, isGroup } from '../../../world/chat/model';
import { picture } from '../Avatar';
import { useChatWords, useNames } from './useChats';

interface FaceProps {
  readonly handle: string;
  /** Edge in CSS pixels. */
  readonly size: number;
}

export function Face({ handle, size }: FaceProps) {
  const words = useChatWords();
  const name = useNames()(handle);
  return (
    <img
      alt={words.avatar}
      src={picture(handle, name)}
      draggable="false"
      className="face"
      style={{ width: `${size}px`, height: `${size}px` }}
    />
  );
}

/** The picture of a chat: the other's, or those of two members of a group. */
export function ChatAvatar({ chat, size }: { readonly chat: Chat; readonly size: number }) {
  const [first = chat.account, second = chat.account] = chat.members;
  const box = { width: `${size}px`, height: `${size}px` };
  if (!isGroup(chat))
    return (
      <div className="avatar-box" style={box}>
        <Face handle={first} size={size} />
      </div>
    );
  return (
    <div className="avatar-box pair" style={box}>
      <Face handle={first} size={Math.round(size * 0.68)} />
      <Face handle={second} size={Math.round(size * 0.68)} />
    </div>
  );
}
