import type { ReplyContext } from '../../lib/domain/cannedReply';
import type { Tag } from '../../lib/domain/event';
import { foldText } from '../../lib/domain/foldText';
import { FORMAL_EVERYWHERE, formalityOn } from '../../lib/domain/formality';
import { namesOf } from '../../lib/domain/formerNames';
import { standingTags, tagPlaces } from '../../lib/domain/mergedTags';
import type { Language } from '../../lib/domain/vocabulary';
import { variablesCatalogue } from '../../lib/i18n/catalogues/variables';
import type { TabSetup } from '../../lib/messaging/protocol';
import { createContextLanguage } from '../../lib/replies/contextLanguage';
import { indexReplies, type ReplyIndex } from '../../lib/replies/replyIndex';
import type { ReplyEnvironment } from '../../lib/replies/replyVariables';
import type { Usages } from '../../lib/replies/searchReplies';
import type { InlayDatabase } from '../../lib/storage/database';
import { getLibraryStamp } from '../../lib/storage/replyLibrary';

/** All that finding and rendering a reply needs. */
export interface ReplySource {
  /** The context with the language in which the contact writes, as far as that can be told. */
  heard(context: ReplyContext): ReplyContext;
  read(context: ReplyContext): Promise<{
    readonly index: ReplyIndex;
    readonly usages: Usages;
    readonly environment: ReplyEnvironment;
  }>;
  /** Whether the library has this shortcut. */
  readShortcuts(): Promise<(word: string) => boolean>;
}

/** How long a prepared library may serve, in milliseconds of `performance.now()`: as long as somebody is typing. */
const LONGEST_KEPT = 5000;

/**
 * Reads the library, and keeps it prepared from one key to the next while it does not change. What is kept is a mere
 * copy: a worker that begins anew reads it anew.
 */
export function createReplySource(database: InlayDatabase, readSetup: () => Promise<TabSetup>): ReplySource {
  let kept: { readonly stamp: string; readonly at: number; readonly index: ReplyIndex } | undefined;

  const readIndex = async (language: Language): Promise<ReplyIndex> => {
    const stamp = `${language} ${await getLibraryStamp(database)}`;
    if (kept?.stamp === stamp && performance.now() - kept.at < LONGEST_KEPT) return kept.index;
    const index = indexReplies(await database.cannedReplies.toArray(), language);
    kept = { stamp, at: performance.now(), index };
    return index;
  };

  return {
    heard: createContextLanguage(),
    async readShortcuts() {
      const { settings } = await readSetup();
      const { findByShortcut } = await readIndex(settings.language);
      return (word) => findByShortcut(word) !== undefined;
    },
    async read({ conversationId, platform }) {
      const { settings, agents, tags } = await readSetup();
      const [index, usages, stored, conversation, merged] = await Promise.all([
        readIndex(settings.language),
        database.replyUsages.toArray(),
        database.settings.get('settings'),
        conversationId === undefined ? undefined : database.conversations.get(conversationId),
        database.tags.where('mergedInto').above('').toArray(),
      ]);
      const standing = standingTags(merged);
      const isOn = ({ id }: Tag) => conversation?.tagIds.includes(standing(id)) ?? false;
      const names = tags.filter(isOn).map(({ name }) => name);
      const places = tagPlaces(merged, tags);
      const formerly = (tag: Tag) =>
        [tag.id, ...namesOf(tag)].filter((each) => places.has(each) || places.has(foldText(each)));
      const agent = agents.find(({ id }) => id === settings.agentId);
      return {
        index,
        usages: new Map(usages.map((usage) => [usage.replyId, usage])),
        environment: {
          interfaceLanguage: settings.language,
          now: Date.now(),
          timeZone: stored?.hours?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
          agentName: agent?.name ?? '',
          variableLabels: variablesCatalogue[settings.language],
          formality: formalityOn(stored?.formality ?? FORMAL_EVERYWHERE, platform),
          tagNames: names.join(', '),
          ...(stored?.hours ? { hours: stored.hours } : {}),
          tags: [
            ...(conversation?.tagIds ?? []),
            ...names,
            ...[...merged, ...tags].filter(isOn).flatMap(formerly),
          ],
          tagPlaces: places,
        },
      };
    },
  };
}
