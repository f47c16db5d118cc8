import { useSignal } from '@preact/signals';
import type { Act, Tag } from '../../../lib/domain/event';
import type { QueueView } from '../../../lib/domain/queueView';
import { deskCatalogue } from '../../../lib/i18n/catalogues/desk';
import type { QueueRow } from '../../../lib/reports/queue/queueReport';
import { nameOf } from '../../shared/contactName';
import type { SaveOutcome } from '../Desk';
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
  /** Puts a tag on an entry, which is made first where there is none. */
  readonly tag: (row: QueueRow, tag: Tag, isKnown: boolean, text: string) => void;
  /** @param text what is told once they are saved */
  readonly saveViews: (views: readonly QueueView[], text: string) => void;
  readonly takeBack: (undo: Act) => void;
}

/** What can be done to those who wait; each act is told, and can be taken back. */
export function useQueueActs(actions: QueueActions, { texts, formats }: QueueWording): QueueActs {
  const told = useSignal<Told | undefined>(undefined);
  const desk = deskCatalogue[formats.language];

  const tell = (outcome: SaveOutcome, text: string, undo?: Act) => {
    told.value =
      outcome === 'saved'
        ? { text, isFailure: false, ...(undo ? { undo } : {}) }
        : { text: outcome === 'full' ? desk.storageFull : desk.saveFailed, isFailure: true };
  };
  const keep = async (act: Act, text: string, undo?: (eventId: string) => Act) => {
    const id = crypto.randomUUID();
    tell(await actions.act(id, act), text, undo?.(id));
  };
  const tag = async (
    { conversationId }: QueueRow,
    { id: tagId, name, color }: Tag,
    isKnown: boolean,
    text: string,
  ) => {
    const made = isKnown
      ? 'saved'
      : await actions.act(crypto.randomUUID(), { type: 'tagCreated', tagId, name, color });
    if (made !== 'saved') tell(made, text);
    else {
      await keep({ type: 'tagAdded', conversationId, tagId }, text, () => ({
        type: 'tagRemoved',
        conversationId,
        tagId,
      }));
    }
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
    tag,
    saveViews: async (views, text) => tell(await actions.saveViews(views), text),
    takeBack: (undo) => keep(undo, texts.undone),
  };
}
