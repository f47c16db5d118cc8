import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ConversationSearch } from '../../../lib/reports/search/conversationSearch';
import { CheckChoice } from '../CheckChoice';
import type { ExportChoice, MadeFile, Running } from '../data/dataActions';
import { MakeFile } from '../data/MakeFile';
import { SeparatorChoice, usualSeparator } from '../data/SeparatorChoice';
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
  const separator = useSignal(usualSeparator(formats.language));
  const isRedacted = useSignal(false);
  return (
    <details class="export">
      <summary>{texts.exportMessages}</summary>
      <p class="help">{texts.exportHelp}</p>
      <SeparatorChoice wording={data} value={separator} />
      <CheckChoice value={isRedacted} label={texts.redacted} help={texts.redactedHelp} />
      <MakeFile
        wording={data}
        label={texts.exportMessages}
        buttonText={texts.exportNow}
        make={(running) =>
          exportMessages({ search, separator: separator.value, isRedacted: isRedacted.value }, running)
        }
      />
    </details>
  );
}
