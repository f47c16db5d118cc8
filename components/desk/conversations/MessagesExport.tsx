import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ConversationSearch } from '../../../lib/reports/search/conversationSearch';
import type { ExportChoice, MadeFile, Running } from '../data/dataActions';
import { SavedFile } from '../data/SavedFile';
import { SeparatorChoice, usualSeparator } from '../data/SeparatorChoice';
import { TaskStatus } from '../data/TaskStatus';
import { useTask } from '../data/useTask';
import { dataWording } from '../data/wording';
import type { SearchWording } from './wording';

/** Which messages, and in which form. */
export interface MessagesChoice extends Pick<ExportChoice, 'separator' | 'isRedacted'> {
  readonly search: ConversationSearch;
}

export type ExportMessages = (choice: MessagesChoice, running: Running) => Promise<MadeFile>;

interface MessagesExportProps {
  /** As the page is filtered. */
  readonly search: ConversationSearch;
  readonly wording: SearchWording;
  readonly exportMessages: ExportMessages;
}

/** The messages that were found, as a table: for the product team, for marketing. */
export function MessagesExport({ search, wording, exportMessages }: MessagesExportProps) {
  const { texts, formats } = wording;
  const data = useMemo(() => dataWording(formats.language), [formats.language]);
  const task = useTask();
  const file = useSignal<MadeFile | undefined>(undefined);
  const separator = useSignal(usualSeparator(formats.language));
  const isRedacted = useSignal(false);
  const make = async () => {
    file.value = undefined;
    const choice = { search, separator: separator.value, isRedacted: isRedacted.value };
    file.value = await task.run((running) => exportMessages(choice, running));
  };
  return (
    <details class="export">
      <summary>{texts.exportMessages}</summary>
      <p class="help">{texts.exportHelp}</p>
      <SeparatorChoice wording={data} value={separator} />
      <label class="choice">
        <input
          type="checkbox"
          checked={isRedacted.value}
          onChange={(event) => {
            isRedacted.value = event.currentTarget.checked;
          }}
        />
        <span>
          {texts.redacted}
          <small>{texts.redactedHelp}</small>
        </span>
      </label>
      <button type="button" class="button" disabled={task.state.value.type === 'working'} onClick={make}>
        {texts.exportNow}
      </button>
      <TaskStatus wording={data} task={task} label={texts.exportMessages} />
      {file.value && <SavedFile wording={data} file={file.value} />}
    </details>
  );
}
