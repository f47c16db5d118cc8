import { deriveEpisodes } from '../domain/deriveEpisodes';
import type { Episode } from '../domain/episode';
import type { AgentEvent } from '../domain/event';
import { markEpisodes } from '../domain/markEpisodes';
import type { StandingTag } from '../domain/mergedTags';
import type { Resolution } from '../domain/projection';
import { confirmedRatings } from '../domain/survey';
import { contactKey } from './mergeContacts';
import type { StoredConversation, StoredMessage } from './records';

interface EpisodeSources {
  readonly spoken: readonly StoredMessage[];
  /** As placed among the messages. */
  readonly resolutions: readonly Resolution[];
  readonly events: readonly AgentEvent[];
  /** Known to be sent by a machine. */
  readonly automaticTexts: ReadonlySet<string>;
  /** Which tag stands where one was put. */
  readonly standing?: StandingTag | undefined;
}

/** The episodes of a conversation with what people did about them. */
export const episodesOf = ({
  spoken,
  resolutions,
  events,
  automaticTexts,
  standing,
}: EpisodeSources): Episode[] =>
  markEpisodes(
    deriveEpisodes(spoken, resolutions, automaticTexts, confirmedRatings(events)),
    events,
    standing,
  );

/** The same episodes with whom they are held with, where that is known. */
export const withContact = (
  episodes: readonly Episode[],
  conversation: Pick<StoredConversation, 'platform' | 'contactKey'> | undefined,
): Episode[] =>
  episodes.map(({ contactKey: _, ...episode }) =>
    conversation === undefined || conversation.contactKey === ''
      ? episode
      : { ...episode, contactKey: contactKey(conversation.platform, conversation.contactKey) },
  );
