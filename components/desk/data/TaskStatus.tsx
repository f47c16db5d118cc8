import type { Task } from './useTask';
import { type DataWording, faultText } from './wording';

interface TaskStatusProps {
  readonly wording: DataWording;
  readonly task: Task;
  /** What is said once it is done. */
  readonly doneText?: string;
  /** What is being done, for those who cannot see it. */
  readonly label: string;
}

/** How far a task is, with a way to cancel it; how it went. */
export function TaskStatus({ wording, task, doneText, label }: TaskStatusProps) {
  const { texts, formats } = wording;
  const state = task.state.value;
  return (
    <>
      {state.type === 'working' && (
        <div class="working">
          <progress aria-label={label} max={1} value={state.share} />
          <span>{texts.working(formats.percent(state.share))}</span>
          <button type="button" class="button" onClick={task.stop}>
            {texts.stop}
          </button>
        </div>
      )}
      <p role="status" class="task-outcome" data-tone={state.type === 'done' ? 'success' : 'muted'}>
        {state.type === 'done' && doneText}
        {state.type === 'stopped' && texts.stopped}
      </p>
      <p role="alert" class="problem">
        {state.type === 'failed' && faultText(state.fault, wording)}
      </p>
    </>
  );
}
