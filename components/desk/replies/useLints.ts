import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CannedReply } from '../../../lib/domain/cannedReply';
import { type LibraryFacts, libraryFacts, lintReply, type ReplyLint } from '../../../lib/replies/lintReply';
import type { LibraryReport } from '../../../lib/reports/libraryModel';

export type Lints = ReadonlyMap<string, readonly ReplyLint[]>;

interface Checked {
  readonly content: string;
  readonly lints: readonly ReplyLint[];
}

/** In milliseconds: so long the page may keep still. */
const AT_ONCE = 12;

/**
 * What could be better about each reply. Templates are read for it, so it is done little by little while the page has
 * nothing else to do; a reply that did not change is not read again.
 */
export function useLints({ replies, usages }: LibraryReport): { lints: Lints; facts: LibraryFacts } {
  const lints = useSignal<Lints>(new Map());
  const known = useRef(new Map<string, Checked>());
  const facts = useMemo(() => libraryFacts(replies, usages), [replies, usages]);

  useEffect(() => {
    const found = new Map<string, readonly ReplyLint[]>();
    const context = JSON.stringify([facts.languages, facts.isInUse]);
    let next = 0;
    let handle = 0;
    const work = () => {
      const began = performance.now();
      for (; next < replies.length && performance.now() - began < AT_ONCE; next += 1) {
        const reply = replies[next];
        if (reply) found.set(reply.id, lintsOf(reply, context, facts, known.current));
      }
      if (next < replies.length) handle = requestIdleCallback(work);
      else lints.value = found;
    };
    handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }, [replies, facts, lints]);

  return { lints: lints.value, facts };
}

function lintsOf(
  reply: CannedReply,
  context: string,
  facts: LibraryFacts,
  known: Map<string, Checked>,
): readonly ReplyLint[] {
  const isDouble = facts.doubleShortcuts.has(reply.shortcut.toLowerCase());
  const content = JSON.stringify([context, isDouble, facts.usages.has(reply.id), reply]);
  const before = known.get(reply.id);
  // What is included may have changed although the reply did not.
  if (before?.content === content && !content.includes('include')) return before.lints;
  const lints = lintReply(reply, facts);
  known.set(reply.id, { content, lints });
  return lints;
}
