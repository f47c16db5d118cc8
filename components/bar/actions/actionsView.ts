import type { CaseView } from '../../../lib/domain/caseView';
import type { RelatedConversation } from '../../../lib/domain/conversation';
import type { Agent } from '../../../lib/domain/event';
import type { SnoozeTimes } from '../../../lib/domain/snoozeTimes';
import type { EpochMs } from '../../../lib/domain/units';
import type { Language } from '../../../lib/domain/vocabulary';
import type { BarProps } from '../barView';

/** What is open of the menu. */
export type ActionsView =
  | { readonly step: 'choices' }
  | {
      readonly step: 'handOver';
      readonly to: string;
      readonly note: string;
      /** It was to be handed over, and nobody is named. */
      readonly isBlank: boolean;
    }
  | {
      readonly step: 'promise';
      readonly times: SnoozeTimes;
      readonly moment: string;
      readonly isPast: boolean;
    };

/** What the components of the bar's further acts show, and what they have done. */
export interface ActionsProps {
  readonly view: ActionsView | undefined;
  /** Undefined until it is known. */
  readonly found: CaseView | undefined;
  /** What the conversation is linked to, and one that it could be linked to. */
  readonly related: readonly RelatedConversation[];
  /** Those at this browser. */
  readonly agents: readonly Agent[];
  /** Who works now. */
  readonly agentId: string;
  readonly now: EpochMs;
  readonly language: Language;
  readonly formats: BarProps['formats'];
  readonly onToggle: () => void;
  readonly onStep: (step: 'handOver' | 'promise') => void;
  readonly onName: (name: string) => void;
  readonly onHandOver: () => void;
  readonly onPromise: (dueAt: EpochMs) => void;
  readonly onPromiseMoment: () => void;
  readonly onKept: (promiseId: string) => void;
  readonly onThirdPartyWait: (starts: boolean) => void;
  readonly onAskForRating: () => void;
  readonly onSaveSelection: () => void;
  /** Whether the message that looks like a rating is one. */
  readonly onRating: (isRating: boolean) => void;
  /** Takes back what an event told. */
  readonly onUndo: (eventId: string) => void;
  /** Links another conversation to this one, or takes that back. */
  readonly onLink: (other: RelatedConversation) => void;
}
