import type { Priority } from '../../lib/domain/vocabulary';
import { IconFrame } from './icons';
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
      <IconFrame strokeWidth={2.5}>
        <path d={PRIORITY_SHAPES[priority]} />
      </IconFrame>
      <span class="hidden">{label}</span>
    </span>
  );
}
