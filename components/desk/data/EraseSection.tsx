import { useSignal } from '@preact/signals';
import { CheckChoice } from '../CheckChoice';
import type { DataActions } from './dataActions';
import { TaskStatus } from './TaskStatus';
import { useTask } from './useTask';
import type { DataWording } from './wording';

interface EraseSectionProps {
  readonly wording: DataWording;
  readonly erase: DataActions['erase'];
}

/** Removes all that is stored, after a second thought. */
export function EraseSection({ wording, erase }: EraseSectionProps) {
  const { texts } = wording;
  const task = useTask();
  const isSure = useSignal(false);
  const eraseNow = async () => {
    await task.run(erase);
    isSure.value = false;
  };
  return (
    <section class="card" aria-labelledby="erase">
      <h2 id="erase">{texts.erase}</h2>
      <p class="help">{texts.eraseHelp}</p>
      <CheckChoice value={isSure} label={texts.eraseSure} />
      <button
        type="button"
        class="button"
        data-kind="danger"
        disabled={!isSure.value || task.state.value.type === 'working'}
        onClick={eraseNow}
      >
        {texts.eraseNow}
      </button>
      <TaskStatus wording={wording} task={task} label={texts.erase} doneText={texts.erased} />
    </section>
  );
}
