/** Who or what a pseudonym stands for. */
export type Named = 'account' | 'agent' | 'contact' | 'conversation' | 'episode';

/** Gives the same pseudonym for the same name, within one file only. */
export type Pseudonyms = (kind: Named, name: string) => string;

/** Counts in the order in which names come up: nothing can be told from a number but that. */
export function createPseudonyms(): Pseudonyms {
  const known = new Map<Named, Map<string, string>>();
  return (kind, name) => {
    const own = known.get(kind) ?? new Map<string, string>();
    known.set(kind, own);
    const given = own.get(name) ?? `${kind}-${own.size + 1}`;
    own.set(name, given);
    return given;
  };
}

/** Leaves names as they are. */
export const realNames: Pseudonyms = (_, name) => name;
