import { PRIORITIES, type Priority } from '../../lib/domain/vocabulary';

interface PriorityMarkProps {
  readonly priority: Priority;
  readonly label: string;
}

const BAR_HEIGHTS = [4, 7, 10, 13] as const;

/** Priority as rising bars, so that it can be told without colour. Nothing for `none`. */
export function PriorityMark({ priority, label }: PriorityMarkProps) {
  const level = PRIORITIES.indexOf(priority);
  if (level === 0) return null;
  return (
    <span class="priority" data-priority={priority} title={label}>
      <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden="true">
        {BAR_HEIGHTS.map((height, index) => (
          <rect
            key={height}
            x={index * 4}
            y={14 - height}
            width="3"
            height={height}
            rx="1"
            fill="currentColor"
            opacity={index < level ? 1 : 0.25}
          />
        ))}
      </svg>
      <span class="hidden">{label}</span>
    </span>
  );
}
