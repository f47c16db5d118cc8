import type { Author } from '../domain/capture';
import type { Tag } from '../domain/event';
import type { Figure } from '../domain/numbers/figure';
import type { EpochMs } from '../domain/units';
import type { Channel, ConversationId, Language, Platform, Priority, Service } from '../domain/vocabulary';

/** Whose replies a number counts: those of the agent at this browser, or every reply seen. */
export const SCOPES = ['mine', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** `today` is the local calendar day so far; the others are the last local days, today among them. */
export const PERIOD_NAMES = ['today', 'sevenDays', 'thirtyDays'] as const;
export type PeriodName = (typeof PERIOD_NAMES)[number];

/** What numbers are asked for. */
export interface NumberChoice {
  readonly period: PeriodName;
  readonly scope: Scope;
  /** All of them when absent. */
  readonly channel: Channel | undefined;
}

export interface PeriodNumbers {
  /** What they were asked for. */
  readonly choice: NumberChoice;
  readonly figures: readonly Figure[];
  /** Opened in the period; of one agent, those that the agent answered in. */
  readonly conversations: number;
  /** Of all customers, whoever answers. */
  readonly inbound: number;
  readonly outbound: number;
}

/** More than this are only counted: nobody reads on. */
export const QUEUE_LENGTH = 50;

/** One who waits. */
export interface QueueEntry {
  readonly conversationId: ConversationId;
  readonly contact: Author;
  readonly channel: Channel;
  /** What carries it, where it was seen in an inbox of several. */
  readonly service?: Service;
  readonly waitingSince: EpochMs;
  readonly isApproximate: boolean;
  /** Among the requests, where nobody looks. */
  readonly isRequest: boolean;
  readonly priority: Priority;
  readonly tags: readonly Tag[];
  /** How their newest message begins; from the page. */
  readonly preview: string;
}

export interface Waiting {
  /** Without those that are snoozed. */
  readonly count: number;
  readonly oldestSince: EpochMs | undefined;
  readonly isOldestApproximate: boolean;
  /** All conversations that are out of the queue for now, whether somebody waits in them or not. */
  readonly snoozedCount: number;
  /** The first of those who wait; at most `QUEUE_LENGTH`. */
  readonly queue: readonly QueueEntry[];
}

/** What can no longer be read on one platform. */
export interface DriftNotice {
  readonly platform: Platform;
  /** Names of the table's entries. */
  readonly selectors: readonly string[];
  /** For the one who mends it; holds no text of the page. */
  readonly report: string;
}

/** All that the popup shows. */
export interface PopupReport {
  readonly language: Language;
  readonly agentName: string;
  /** Nothing was ever captured in this browser. */
  readonly isEmpty: boolean;
  readonly waiting: Waiting;
  /** Those of the last choice whose data is read. */
  readonly numbers: PeriodNumbers;
  /** Channels that anything was seen of lately, in a stable order. */
  readonly channels: readonly Channel[];
  readonly drift: readonly DriftNotice[];
}
