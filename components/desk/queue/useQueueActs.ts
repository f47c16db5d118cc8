import { useSignal } from '@preact/signals';
import type { Act } from '../../../lib/domain/event';
import { deskCatalogue } from '../../../lib/i18n/catalogues/desk';
import type { QueueRow } from '../../../lib/reports/queue/queueReport';
import { nameOf } from '../../shared/contactName';
import type { QueueActions } from './queueActions';
import type { QueueWording } from './wording';

/** What was done last, in words. */
export interface Told {
  readonly text: string;
  readonly isFailure: boolean;
  /** Takes it back, where that can be done. */
  readonly undo?: Act;
}

export interface QueueActs {
  readonly told: Told | undefined;
  readonly open: (row: QueueRow) => void;
  /** @param undo made of the id of the act */
  readonly act: (act: Act, text: string, undo: (eventId: string) => Act) => void;
  readonly takeBack: (undo: Act) => void;
}

/** What can be done to those who wait; each act is told, and can be taken back. */
export function useQueueActs(actions: QueueActions, { texts, formats }: QueueWording): QueueActs {
  const told = useSignal<Told | undefined>(undefined);
  const desk = deskCatalogue[formats.language];

  const keep = async (act: Act, text: string, undo?: (eventId: string) => Act) => {
    const id = crypto.randomUUID();
    const outcome = await actions.act(id, act);
    told.value =
      outcome === 'saved'
        ? { text, isFailure: false, ...(undo ? { undo: undo(id) } : {}) }
        : { text: outcome === 'full' ? desk.storageFull : desk.saveFailed, isFailure: true };
  };
  const open = async ({ conversationId, contact, channel }: QueueRow) => {
    const outcome = await actions.openConversation(conversationId);
    const text = {
      opened: texts.opened(nameOf(contact, channel)),
      notFound: texts.notFound,
      failed: texts.openFailed,
    }[outcome];
    told.value = { text, isFailure: outcome !== 'opened' };
  };
  return {
    told: told.value,
    open,
    act: keep,
    takeBack: (undo) => keep(undo, texts.undone),
  };
}
