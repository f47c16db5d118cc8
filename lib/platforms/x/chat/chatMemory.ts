import { createRowTextMemory, type RowTextMemory } from '../../rows/rowTextMemory';
import { createRowTimes, type RowTimes } from '../../rows/rowTimes';
import { createTimeLabels, type TimeLabelsFor } from '../../time/timeLabels';
import { isSameHandle } from '../addresses';
import { type Belonging, createBelonging } from './belonging';
import { type ChatDirections, createChatDirections } from './direction';
import { createOwners, type Owners } from './owners';
import { createSenders, type Senders } from './senders';
import { createThreadTimes, type ThreadTimes } from './threadTimes';
import { createUnsent, type Unsent } from './unsent';

/** What a tab has learned of the chats of one account, and of whose chats they are. */
export interface ChatMemory {
  readonly belonging: Belonging;
  readonly directions: ChatDirections;
  readonly senders: Senders;
  readonly times: ThreadTimes;
  readonly rows: RowTimes;
  readonly rowTexts: RowTextMemory;
  readonly unsent: Unsent;
  readonly labelsFor: TimeLabelsFor;
  /** Of all accounts. */
  readonly owners: Owners;
}

export interface ChatMemories {
  /** Of another account nothing is kept: the same contact is in another thread there. */
  of(account: string | null): ChatMemory;
}

export function createChatMemories(): ChatMemories {
  const labelsFor = createTimeLabels();
  let owner: string | null = null;
  const owners = createOwners();
  let memory = createChatMemory(labelsFor, owners);
  return {
    of(account) {
      if (account !== null && owner !== null && !isSameHandle(account, owner)) {
        memory = createChatMemory(labelsFor, owners);
      }
      owner = account ?? owner;
      return memory;
    },
  };
}

const createChatMemory = (labelsFor: TimeLabelsFor, owners: Owners): ChatMemory => ({
  belonging: createBelonging(),
  directions: createChatDirections(),
  senders: createSenders(),
  times: createThreadTimes(),
  rows: createRowTimes(),
  rowTexts: createRowTextMemory(),
  unsent: createUnsent(),
  labelsFor,
  owners,
});
