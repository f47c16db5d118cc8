/**
 * Every message that crosses from one context of the extension to another, at a glance. Requests go to the
 * background and are answered; broadcasts go from the background to every open tab and are not; questions go to one tab.
 */
import type { RenderedReply, ReplyContext, ReplyMatch, ReplyPreview } from '../domain/cannedReply';
import type { CaptureBatch } from '../domain/capture';
import type { CaseView } from '../domain/caseView';
import type { ConversationSummary, RelatedConversation } from '../domain/conversation';
import type { DriftReportKey } from '../domain/driftReportKey';
import type { Act, Agent, Tag } from '../domain/event';
import type { FocusSpan } from '../domain/numbers/handleTime';
import type { QueueView } from '../domain/queueView';
import type { Guard } from '../domain/replyGuards';
import type { ReplyImage } from '../domain/replyImage';
import type { RowBinding, RowQuestion } from '../domain/rowBinding';
import type { ServiceSettings } from '../domain/serviceSettings';
import type { SuggestedTag } from '../domain/triage/suggestedTag';
import type { StoredTagGroup } from '../domain/triage/tagGroups';
import type { TriageChange } from '../domain/triage/triageChange';
import type { ConversationId, Language, MessageId, Platform, Surface } from '../domain/vocabulary';

export interface Settings {
  readonly language: Language;
  readonly agentId: string;
  /** What drafts are not looked at for; absent where they are looked at for everything. */
  readonly guardsOff?: readonly Guard[];
  /** How tags are to be named; absent or empty where nothing was agreed. */
  readonly tagConvention?: string;
}

/** All that a content script must know before it draws anything. */
export interface TabSetup {
  readonly settings: Settings;
  readonly agents: readonly Agent[];
  /** Those that stand, archived ones among them; without their keywords. */
  readonly tags: readonly Tag[];
  readonly tagGroups: readonly StoredTagGroup[];
}

export interface Placement {
  readonly messageId: MessageId;
  readonly conversationId: ConversationId;
}

/**
 * Where messages stand in the database, and what is known of the conversations they stand in. Private conversations
 * need no placements: their summaries tell the thread.
 */
export interface Placements {
  readonly placements: readonly Placement[];
  readonly summaries: readonly ConversationSummary[];
}

/** Told per account: the same post can be addressed to two of ours. */
export interface ChangedPlacements extends Placements {
  readonly platform: Platform;
  /** Handle of the account, folded to lower case. */
  readonly account: string;
}

/** A page that no longer matches its selector table, described without any of its text. */
export interface DriftReport {
  readonly platform: Platform;
  readonly selector: string;
  readonly kind: 'missing' | 'disagreeing' | 'unreadable';
  /** Of the extension, and so of its selector table. */
  readonly version: string;
  readonly skeleton: string;
}

/** Answer to anything that writes. Whatever is not exactly this (a worker killed half-way answers `undefined`) is
 * a failure, and the same request is sent again with the same ids. */
export type Acknowledged<Extra = object> = { readonly ok: true } & Extra;

/**
 * Scripts that a page is given when it first needs them: the bar, canned replies, what else the bar can do, and what reads
 * private conversations on each platform.
 */
export type ScriptName = 'panels' | 'picker' | 'actions' | 'chat' | 'facebookChat' | 'instagramChat';

export interface Requests {
  getTabSetup: { request: Record<string, never>; response: TabSetup };
  /** Tells the background what is new on a page. */
  capture: { request: CaptureBatch; response: Acknowledged<Placements> };
  /** For messages and private conversations that this tab already knows: where they stand now. */
  getPlacements: {
    request: { platform: Platform; account: string; messageIds: MessageId[]; threadIds: string[] };
    response: Placements;
  };
  /**
   * Which conversations the rows are that bear no id: what this tab has learned, and what it asks. What nobody knows is left
   * out of the answer, except for what was told and is not believed.
   */
  bindRows: { request: RowQuestion; response: Acknowledged<{ bindings: readonly RowBinding[] }> };
  /**
   * Conversations that this one is linked to, then the others of the same account with the same contact, the newest first;
   * some at most.
   */
  getRelated: {
    request: { conversationId: ConversationId };
    response: { related: readonly RelatedConversation[] };
  };
  /** What people said and did about a case, the conversations linked to this one included. */
  getCase: { request: { conversationId: ConversationId }; response: CaseView };
  /** Tags that what the customer says speaks for and that the conversation does not have, strongest first. */
  suggestTags: {
    request: { conversationId: ConversationId };
    response: { suggestions: readonly SuggestedTag[] };
  };
  /** Something a person did. The id makes a repeated request harmless. */
  act: { request: { id: string; act: Act }; response: Acknowledged };
  findReplies: { request: { query: string; context: ReplyContext }; response: readonly ReplyMatch[] };
  /** Which of these words are shortcuts of the library, as they were asked for. */
  knownShortcuts: { request: { words: readonly string[] }; response: { known: readonly string[] } };
  /** Another wording of a reply, as the list shows it; null when it cannot be offered any more. */
  previewReply: {
    request: { replyId: string; variant: string; context: ReplyContext };
    response: { preview: ReplyPreview | null };
  };
  renderReply: {
    request: {
      replyId: string;
      language: Language;
      /** The wording, see `variantKey`; without it the one in that language that fits best. */
      variant?: string | undefined;
      context: ReplyContext;
      values: Record<string, string>;
    };
    response: RenderedReply;
  };
  /** The image of a canned reply; null when it is gone. */
  getReplyImage: { request: { imageId: string }; response: { image: ReplyImage | null } };
  /** Opens the editor of canned replies with this text. */
  draftReply: { request: { text: string }; response: Acknowledged };
  /** A stretch in which the agent at this browser worked on a conversation. */
  keepFocus: { request: { id: string } & Omit<FocusSpan, 'agentId'>; response: Acknowledged };
  /** Changes what is given, leaves the rest; every tab hears of it. */
  changeSettings: {
    request: Partial<Settings & ServiceSettings> & { queueViews?: readonly QueueView[] };
    response: Acknowledged;
  };
  /** Whether a text that came too fast for a person is sent by a machine after all; nothing is lost by either. */
  judgeText: { request: { text: string; isAutomatic: boolean }; response: Acknowledged };
  /** Rules, saved searches and own words; everybody who waits is held against them anew before it is answered. */
  changeTriage: { request: TriageChange; response: Acknowledged };
  /** Adds a person who works at this browser, or renames one. */
  saveAgent: { request: Agent; response: Acknowledged };
  /** Adds a group of tags, or changes one; without a group: removes it, its tags stay. */
  saveTagGroup: {
    request: { id: string; group?: Omit<StoredTagGroup, 'id'> | undefined };
    response: Acknowledged;
  };
  /** Puts another script of ours into the page that asks. */
  loadScript: { request: { name: ScriptName }; response: Acknowledged };
  reportDrift: { request: DriftReport; response: Acknowledged };
  /** Forgets what was noticed; what is noticed again comes back. */
  removeDriftReports: { request: { keys: readonly DriftReportKey[] }; response: Acknowledged };
  /** Focus the tab that shows this conversation, or open its address. */
  openConversation: {
    request: { conversationId: ConversationId };
    response: Acknowledged<{ isFound: boolean }>;
  };
}

export interface Broadcasts {
  /** Conversations that changed, and messages that now stand elsewhere. */
  conversationsChanged: ChangedPlacements;
  setupChanged: TabSetup;
  /** The person asked for this conversation in the popup: show where it is. */
  highlight: { conversationId: ConversationId };
  /** The keyboard command for canned replies was pressed while this tab was in front. */
  openReplies: Record<string, never>;
  /** The keyboard command to make a canned reply of what is selected was pressed while this tab was in front. */
  saveSelection: Record<string, never>;
}

/** What the background or the popup asks a tab: yes, or no answer. */
export interface Questions {
  /** Whether the conversation's row is on the page, even if its address does not tell. */
  isShown: { conversationId: ConversationId };
  /** Whether the page shows a place that is known but not read. */
  isUnread: { surface: Surface };
  /** Whether a list on the page has unread conversations whose rows bear no id and were never opened. */
  hasUnknownRows: Record<string, never>;
}
