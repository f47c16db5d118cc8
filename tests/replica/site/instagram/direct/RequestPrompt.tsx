import { useState } from 'react';
import type { Thread } from '../../../world/meta/model';
import { useSending } from '../../meta/sending';
import { lineHeight } from '../sized';
import { useWords } from '../useWords';
import { fill } from '../words';
import { useTitle } from './useDirect';

/** Instead of a reply box, until somebody has decided: accepting asks for the folder. */
export function RequestPrompt({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const title = useTitle()(thread);
  const { changeThread } = useSending();
  const [isAccepting, setAccepting] = useState(false);
  const button = (label: string, act: () => void) => (
    <div key={label} role="button" tabIndex={0} onClick={act} className="prompt-button">
      {label}
    </div>
  );
  return (
    <div className="request-prompt">
      <span dir="auto" style={lineHeight('18px')}>
        {isAccepting ? words.chooseFolder : fill(words.wantsToSend, { name: title })}
      </span>
      <div className="prompt-buttons">
        {isAccepting
          ? [
              button(words.primary, () => changeThread(thread.id, { folder: 'primary' })),
              button(words.general, () => changeThread(thread.id, { folder: 'general' })),
            ]
          : [
              button(words.block, () => undefined),
              button(words.delete, () => undefined),
              button(words.accept, () => setAccepting(true)),
            ]}
      </div>
    </div>
  );
}
