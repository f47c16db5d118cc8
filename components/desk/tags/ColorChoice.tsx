import { TAG_COLORS, type TagColor } from '../../../lib/domain/event';
import type { DeskWording } from '../wording';

interface ColorChoiceProps {
  readonly wording: DeskWording;
  readonly label: string;
  readonly color: TagColor;
  readonly onChoose: (color: TagColor) => void;
}

/** One of the colours there are: each can be read in light and dark. */
export function ColorChoice({ wording: { texts }, label, color, onChoose }: ColorChoiceProps) {
  return (
    <select
      aria-label={label}
      value={color}
      onChange={({ currentTarget }) => {
        const named = TAG_COLORS.find((candidate) => candidate === currentTarget.value);
        if (named) onChoose(named);
      }}
    >
      {TAG_COLORS.map((name) => (
        <option key={name} value={name}>
          {texts[name]}
        </option>
      ))}
    </select>
  );
}
