import { createRowTextMemory, type RowTextMemory } from '../../rows/rowTextMemory';
import { createRowTimes, type RowTimes } from '../../rows/rowTimes';
import { createTimeLabels, type TimeLabelsFor } from '../../time/timeLabels';
import { isSameHandle } from '../addresses';
import { type Belonging, createBelonging } from './belonging';
import { type ChatDirections, createChatDirections } from './direction';
import { createSenders, type Senders } from './senders';
import { createThreadTimes, type ThreadTimes } from './threadTimes';

/** What a tab has learned of the chats of one account. */
export interface ChatMemory {
  readonly belonging: Belonging;
  readonly directions: ChatDirections;
  readonly senders: Senders;
  readonly times: ThreadTimes;
  readonly rows: RowTimes;
  readonly rowTexts: RowTextMemory;
  readonly labelsFor: TimeLabelsFor;
}

export interface ChatMemories {
  /** Of another account nothing is kept: the same contact is in another thread there. */
  of(account: string | null): ChatMemory;
}

export function createChatMemories(): ChatMemories {
  const labelsFor = createTimeLabels();
  let owner: string | null = null;
  let memory = createChatMemory(labelsFor);
  return {
    of(account) {
      if (account !== null && owner !== null && !isSameHandle(account, owner)) {
        memory = createChatMemory(labelsFor);
      }
      owner = account ?? owner;
      return memory;
    },
  };
}

const createChatMemory = (labelsFor: TimeLabelsFor): ChatMemory => ({
  belonging: createBelonging(),
  directions: createChatDirections(),
  senders: createSenders(),
  times: createThreadTimes(),
  rows: createRowTimes(),
  rowTexts: createRowTextMemory(),
  labelsFor,
});
