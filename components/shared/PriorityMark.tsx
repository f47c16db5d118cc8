import type { Priority } from '../../lib/domain/vocabulary';
import { PRIORITY_SHAPES } from './priorityShapes';

interface PriorityMarkProps {
  readonly priority: Priority;
  readonly label: string;
}

/** Priority as a shape, so that it can be told without colour. Nothing for `none`. */
export function PriorityMark({ priority, label }: PriorityMarkProps) {
  if (priority === 'none') return null;
  return (
    <span class="priority" data-priority={priority} title={label}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d={PRIORITY_SHAPES[priority]} />
      </svg>
      <span class="hidden">{label}</span>
    </span>
  );
}
