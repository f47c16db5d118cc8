import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { CannedReply, ReplyUsage } from '../domain/cannedReply';
import type { Episode } from '../domain/episode';
import type { Agent, Tag } from '../domain/event';
import type { ReplyImage } from '../domain/replyImage';
import type { Stream } from '../domain/streams/stream';
import type { StoredTagGroup } from '../domain/triage/tagGroups';
import type { EpochMs } from '../domain/units';
import type { MessageId, Platform } from '../domain/vocabulary';
import type {
  EpisodeDay,
  EpisodePart,
  LooseEpisode,
  QuickText,
  ReplyUse,
  ReplyVersion,
  SearchNote,
  SearchSegment,
  StoredAccount,
  StoredContact,
  StoredConversation,
  StoredDriftReport,
  StoredEvent,
  StoredFocusSpan,
  StoredMessage,
  StoredRow,
  StoredRowBinding,
  StoredRule,
  StoredSettings,
  StoredThread,
  ThreadRoot,
  UnplacedRun,
  VolumeDay,
} from './records';
import { VERSIONS } from './schema';

/**
 * Everything Inlay knows. Lives in the extension's own origin; only the background writes captures and acts to it,
 * the extension's pages read it.
 */
export class InlayDatabase extends Dexie {
  declare readonly accounts: Table<StoredAccount, [Platform, string]>;
  declare readonly agents: EntityTable<Agent, 'id'>;
  declare readonly contacts: Table<StoredContact, [Platform, string]>;
  declare readonly conversations: EntityTable<StoredConversation, 'id'>;
  declare readonly rows: Table<StoredRow, [Platform, string, string]>;
  declare readonly rowBindings: Table<StoredRowBinding, [Platform, string, string]>;
  declare readonly threads: Table<StoredThread, [Platform, string, string]>;
  declare readonly messages: Table<StoredMessage, [Platform, string, MessageId]>;
  declare readonly unplacedRuns: EntityTable<UnplacedRun, 'id'>;
  declare readonly threadRoots: Table<ThreadRoot, [Platform, MessageId]>;
  declare readonly episodes: EntityTable<Episode, 'id'>;
  declare readonly episodeParts: EntityTable<EpisodePart, 'id'>;
  declare readonly episodeDays: EntityTable<EpisodeDay, 'day'>;
  declare readonly looseEpisodes: Table<LooseEpisode, [EpochMs, string]>;
  declare readonly automaticTexts: EntityTable<QuickText, 'text'>;
  declare readonly searchSegments: EntityTable<SearchSegment, 'id'>;
  declare readonly searchNotes: EntityTable<SearchNote, 'id'>;
  declare readonly volumeDays: EntityTable<VolumeDay, 'day'>;
  declare readonly events: EntityTable<StoredEvent, 'id'>;
  declare readonly tags: EntityTable<Tag, 'id'>;
  declare readonly tagGroups: EntityTable<StoredTagGroup, 'id'>;
  declare readonly cannedReplies: EntityTable<CannedReply, 'id'>;
  declare readonly replyUses: EntityTable<ReplyUse, 'eventId'>;
  declare readonly replyUsages: EntityTable<ReplyUsage, 'replyId'>;
  declare readonly replyImages: EntityTable<ReplyImage, 'id'>;
  declare readonly replyVersions: EntityTable<ReplyVersion, 'id'>;
  declare readonly rules: EntityTable<StoredRule, 'id'>;
  declare readonly streams: EntityTable<Stream, 'id'>;
  declare readonly focusSpans: EntityTable<StoredFocusSpan, 'id'>;
  declare readonly settings: EntityTable<StoredSettings, 'id'>;
  declare readonly driftReports: Table<StoredDriftReport, [Platform, string, string, string]>;

  constructor(name = 'inlay', versions = VERSIONS, options: DexieOptions = {}) {
    // Dexie would keep what live queries read, and hand out copies: twice the memory of a page that shows some of it.
    super(name, { cache: 'disabled', ...options });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
