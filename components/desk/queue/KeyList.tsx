import { ROW_ACTS } from './rowActs';
import type { QueueWording } from './wording';

interface KeyListProps {
  readonly wording: QueueWording;
}

/** Every key of the queue, and what it does. */
export function KeyList({ wording: { texts } }: KeyListProps) {
  const keys: readonly (readonly [string, string])[] = [
    ['j', texts.keyDown],
    ['k', texts.keyUp],
    ...Object.entries(ROW_ACTS).map(([key, act]) => [key, texts[act]] as const),
    ['/', texts.keySearch],
    ['Esc', texts.keyHide],
    ['?', texts.keysTitle],
  ];
  return (
    <>
      <p class="help">{texts.keysHelp}</p>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
