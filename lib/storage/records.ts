/** Rows as they are kept, where they hold more than the noun of `lib/domain` they are about. */
import type { AfterSending } from '../domain/afterSending';
import type { CannedReply } from '../domain/cannedReply';
import type { Author, CapturedMessage, CapturedRow } from '../domain/capture';
import type { Conversation, Message } from '../domain/conversation';
import type { Wait } from '../domain/episode';
import type { AgentEvent } from '../domain/event';
import type { FocusSpan } from '../domain/numbers/handleTime';
import type { Resolution } from '../domain/projection';
import type { QueueView } from '../domain/queueView';
import type { RowBinding } from '../domain/rowBinding';
import type { ServiceSettings } from '../domain/serviceSettings';
import type { OwnWord } from '../domain/triage/ownWords';
import type { Rule } from '../domain/triage/rules/rule';
import type { EpochMs } from '../domain/units';
import type {
  AgentId,
  ConversationId,
  DeviceId,
  Language,
  MessageId,
  Platform,
  Service,
} from '../domain/vocabulary';
import type { VolumeSeries } from '../domain/volumes';
import type { Packed } from './packing';

/** A business identity somebody answered as in this browser. */
export interface StoredAccount {
  readonly platform: Platform;
  /** Folded to lower case. */
  readonly handle: string;
}

export interface StoredContact extends Author {
  readonly platform: Platform;
  /** The handle folded to lower case. */
  readonly key: string;
  /** When a page last showed this name: the name shown last stays. */
  readonly seenAt: EpochMs;
}

/** Who a page said the contact of a message is. Pages differ: only some show what a message stands under. */
export interface ContactClaim {
  /** Folded to lower case. */
  readonly handle: string;
  /** The page showed the post above: a stronger claim than a list of handles. */
  readonly isUnderRoot: boolean;
  /** Handles that other pages told and that are not believed, sorted; what was done to them goes to this contact. */
  readonly others?: readonly string[];
}

export interface StoredMessage extends Message {
  readonly platform: Platform;
  /** Folded to lower case. The same post can be addressed to two accounts and is then kept once for each. */
  readonly account: string;
  readonly claim: ContactClaim;
  /** Platform's own thread id, for messages that are not public. */
  readonly threadId?: string;
  readonly url?: string;
}

export interface StoredConversation extends Conversation {
  /** The contact's handle folded to lower case. */
  readonly contactKey: string;
  /** Beginning of the newest message of the contact, after the handles in front, or of what a list shows of it; for lists. */
  readonly lastInboundText?: string;
  /** Of the newest that was read; absent when only a list told of the conversation. */
  readonly lastMessageId?: MessageId;
  /** Of the newest; absent when nothing was said that counts. */
  readonly lastEpisodeId?: string;
  /** The last time an agent said that it is done or not after all, as placed among the messages. */
  readonly lastResolution?: Resolution;
  /** Answers in it that came too fast for a person, see `quickTexts`; absent where there are none. */
  readonly quickTexts?: readonly string[];
  /** Latest moment of all that people did to it; absent when they did nothing. */
  readonly actedUntil?: EpochMs;
}

/** What was cut off the beginning of a long episode, see `splitEpisode`: some of its waits or of its questions. */
export interface EpisodePart {
  readonly id: string;
  readonly episodeId: string;
  /** Place among the episode's parts of its kind, from 0. */
  readonly number: number;
  readonly waits?: readonly Wait[];
  readonly questionsAt?: readonly EpochMs[];
}

/** All episodes to which something happened last on one day, packed; see `episodeDays`. */
export interface EpisodeDay {
  /** Its beginning, by the clock of UTC. */
  readonly day: EpochMs;
  readonly packed: Packed;
}

/** An episode that changed since the day was packed to which it belonged or belongs. */
export interface LooseEpisode {
  readonly day: EpochMs;
  readonly id: string;
}

/** How many messages there were on one day, by quarters of an hour. */
export interface VolumeDay {
  /** Its beginning, by the clock of UTC. */
  readonly day: EpochMs;
  /** In a fixed order. */
  readonly series: readonly Omit<VolumeSeries, 'from'>[];
}

/** Words of some conversations, packed for the search; see `packSegment`. Never changed, only replaced. */
export interface SearchSegment {
  readonly id: string;
  readonly conversationIds: readonly ConversationId[];
  /** Folded and sorted, with line breaks between them. */
  readonly words: string;
  /** Where the places of each word end. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Word by word the conversations that have it, by their places above. */
  readonly places: Uint16Array<ArrayBuffer>;
}

/** What changed in one write and is not yet packed for the search. */
export interface SearchNote {
  readonly id: string;
  readonly conversationIds: readonly ConversationId[];
  /** Platform, account and id of each message. */
  readonly messages: readonly (readonly [Platform, string, MessageId])[];
}

/** A text that came too fast for a person, and in how many conversations; see `getAutomaticTexts`. */
export interface QuickText {
  readonly text: string;
  readonly count: number;
  /** A person said that people send it, however fast it came. */
  readonly isHuman?: true;
}

/** What is known of the thread that a public post stands in. */
export interface ThreadRoot {
  readonly platform: Platform;
  readonly messageId: MessageId;
  readonly rootId: MessageId;
}

/** What is known of a private conversation besides its messages and its row. */
export interface StoredThread {
  readonly platform: Platform;
  /** Folded to lower case. */
  readonly account: string;
  readonly threadId: string;
  /** Whom the thread itself named; the handle is empty for groups and where it was never told. */
  readonly contact: Author;
  readonly isGroup: boolean;
  /** When a page last told that contact. */
  readonly seenAt: EpochMs;
  /** When a page last told messages of it; see `isRowNewer`. */
  readonly readAt?: EpochMs;
  /** What carries it, where an inbox of several told. */
  readonly service?: Service;
}

export interface StoredRow extends CapturedRow {
  readonly platform: Platform;
  readonly account: string;
  /** The thread's id; the title where the list does not tell it. */
  readonly key: string;
  readonly capturedAt: EpochMs;
}

/** Which conversation the row of a look is, in lists whose rows bear no ids: learned when it was open. */
export interface StoredRowBinding extends RowBinding {
  readonly platform: Platform;
  /** Folded to lower case. */
  readonly account: string;
  /** Made of the look, see `lookKey`. */
  readonly key: string;
}

/** Messages without ids that were seen but could not be placed yet: tried again with each reading, in no number. */
export interface UnplacedRun {
  /** Made of what the run says: the same run is kept once. */
  readonly id: string;
  readonly conversationId: ConversationId;
  readonly kind: Message['channel'];
  readonly contact: Author;
  readonly messages: readonly CapturedMessage[];
  readonly touchesNewestEnd: boolean;
}

/** An event, never changed, beside where it belongs by now. */
export interface StoredEvent {
  readonly id: string;
  readonly event: AgentEvent;
  /** Conversation it is about, by its present name. */
  readonly conversationId?: ConversationId;
  /** Root inside that name. */
  readonly rootId?: MessageId;
}

/** One insertion of a canned reply. */
export interface ReplyUse {
  readonly eventId: string;
  readonly replyId: string;
  readonly agentId: AgentId;
  readonly language: Language;
  readonly at: EpochMs;
  /** Conversation it was inserted into, by its name at that moment; absent in uses of former versions. */
  readonly conversationId?: ConversationId;
  /** What was inserted, to be compared with what was sent. */
  readonly text?: string;
  /** To be done once it is sent. */
  readonly afterSending?: AfterSending;
  /** The message it was sent in or as. */
  readonly messageId?: MessageId;
}

/** What a canned reply was before one change of the library, so that each can be taken back. Never changed itself. */
export interface ReplyVersion {
  readonly id: string;
  /** The same for all replies that were changed at once. */
  readonly changeId: string;
  readonly replyId: string;
  /** Its place among all changes: one more than any before. */
  readonly order: number;
  readonly at: EpochMs;
  readonly agentId: AgentId;
  /** Null where there was none. */
  readonly before: CannedReply | null;
}

/** One stretch of work on a conversation. */
export interface StoredFocusSpan extends FocusSpan {
  /** Given by the tab that saw it: told twice, it is kept once. */
  readonly id: string;
}

/** One row, under one key. What nobody has set yet is absent. */
export interface StoredSettings extends Partial<ServiceSettings> {
  readonly id: 'settings';
  readonly language: Language;
  readonly agentId: AgentId;
  readonly deviceId: DeviceId;
  /** How tags are to be named, for whoever makes one; absent where nothing was agreed. */
  readonly tagConvention?: string;
  /** By which rules episodes were derived, see `DERIVATION`; absent before there were any. */
  readonly derivedBy?: number;
  /** Of the queue, by name; absent where none is saved. */
  readonly queueViews?: readonly QueueView[];
  /** What the user added to the words that are known of languages. */
  readonly ownWords?: readonly OwnWord[];
  /** Rules or words changed, and not everybody who waits was held against them yet. */
  readonly isRescoreDue?: boolean;
}

/** A rule of the user's in its place. */
export interface StoredRule extends Rule {
  /** Those of less stand above. */
  readonly order: number;
}

/** A change of a page that was noticed: once per selector, kind and version of the extension. */
export interface StoredDriftReport {
  readonly platform: Platform;
  readonly selector: string;
  readonly kind: string;
  readonly version: string;
  readonly skeleton: string;
  /** First. */
  readonly noticedAt: EpochMs;
  /** Absent where it was noticed once, or before times were counted. */
  readonly lastSeenAt?: EpochMs;
  readonly count?: number;
}
