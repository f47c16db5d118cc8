import { type CannedReply, FORMALITIES, PLAIN_REPLY, variantKey } from '../../domain/cannedReply';
import { LANGUAGES, type Language } from '../../domain/vocabulary';
import type { RawFile, RawReply } from '../import/rawReply';
import { starterBody } from './starterReply';
import { starterThemes } from './starterThemes';

/** The starter set as replies of their own. @param language whose words the shortcuts and folders are */
export const starterSetReplies = (language: Language): CannedReply[] =>
  starterThemes.flatMap(({ folder, replies }) =>
    replies.map((reply) => ({
      ...PLAIN_REPLY,
      id: `starter-${reply.name}`,
      shortcut: reply.shortcuts[language],
      folder: folder[language],
      tags: reply.tags ?? [],
      variants: LANGUAGES.flatMap((each) =>
        FORMALITIES.map((formality) => ({
          language: each,
          formality,
          title: reply[each][0],
          body: starterBody(reply, each, formality),
        })),
      ),
    })),
  );

/**
 * The starter set, to be taken in like a file: what of it is here already keeps all that was changed, and gets the
 * wordings that it lacks.
 */
export function starterSet(language: Language, existing: readonly CannedReply[]): RawFile {
  const known = new Map(existing.map((reply) => [reply.id, reply]));
  const replies = starterSetReplies(language).map((reply) => {
    const here = known.get(reply.id);
    if (!here) return reply;
    const keys = new Set(here.variants.map(variantKey));
    const bodies = new Set(here.variants.map(({ body }) => body));
    const missing = reply.variants.filter(
      (variant) => !keys.has(variantKey(variant)) && !bodies.has(variant.body),
    );
    return { ...here, variants: [...here.variants, ...missing] };
  });
  return { format: 'starter', replies: replies.flatMap(rawOf) };
}

const rawOf = ({ scope, variants, ...reply }: CannedReply): RawReply[] =>
  variants.map((variant) => ({ ...reply, ...scope, ...variant }));
