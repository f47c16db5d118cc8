import { compareText } from './compareText';

/**
 * Contacts that are one person, by the contact that stands for all of them, the first by name. Contacts that stand for
 * themselves are left out.
 *
 * @param cases for each case, the contacts of its conversations
 */
export function samePerson(cases: Iterable<readonly string[]>): ReadonlyMap<string, string> {
  const members = new Map<string, Set<string>>();
  for (const contacts of cases) {
    const all = new Set(contacts.flatMap((contact) => [contact, ...(members.get(contact) ?? [])]));
    for (const contact of all) members.set(contact, all);
  }
  const standsFor = new Map<string, string>();
  for (const [contact, all] of members) {
    const [first = contact] = [...all].sort(compareText);
    if (first !== contact) standsFor.set(contact, first);
  }
  return standsFor;
}
