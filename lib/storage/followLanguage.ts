import type { Tag } from '../domain/event';
import { withFormerNames } from '../domain/formerNames';
import type { Language } from '../domain/vocabulary';
import type { InlayDatabase } from './database';

/** What a new database would hold in each language. */
export type FirstNames = Readonly<
  Record<Language, { readonly agentName: string; readonly tags: readonly Tag[] }>
>;

/**
 * What came with Inlay and was never renamed is called as in the language that was chosen. Names that somebody gave stay,
 * whatever language they are in.
 */
export function followLanguage(
  database: InlayDatabase,
  names: FirstNames,
  language: Language,
): Promise<void> {
  const { agents, tags } = database;
  const all = Object.values(names);
  const { agentName, tags: called } = names[language];
  return database.transaction('rw', agents, tags, async () => {
    const [storedAgents, storedTags] = await Promise.all([
      agents.toArray(),
      tags.bulkGet(called.map(({ id }) => id)),
    ]);
    const isOurs = (stored: Tag, part: 'name' | 'description'): boolean =>
      all.some((each) => each.tags.some((tag) => tag.id === stored.id && tag[part] === stored[part]));
    const renamed = storedTags.flatMap((stored, index) => {
      const { name, description } = called[index] ?? {};
      if (stored === undefined || name === undefined) return [];
      const told = {
        ...stored,
        ...(isOurs(stored, 'name') ? { name } : {}),
        ...(description !== undefined && isOurs(stored, 'description') ? { description } : {}),
      };
      return withFormerNames(told, [stored.name]);
    });
    await tags.bulkPut(renamed);
    const unnamed = storedAgents.filter(({ name }) => all.some((each) => each.agentName === name));
    await agents.bulkPut(unnamed.map((agent) => ({ ...agent, name: agentName })));
  });
}
