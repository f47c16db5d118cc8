import { browser } from 'wxt/browser';
import type { QuestionEnvelope } from './envelope';
import type { Questions } from './protocol';

/** Asks one tab. A tab that nobody listens in has not said yes. */
export async function askTab<Type extends keyof Questions>(
  tabId: number | undefined,
  type: Type,
  question: Questions[Type],
): Promise<boolean> {
  if (tabId === undefined) return false;
  const envelope: QuestionEnvelope = { inlay: 'question', type, question };
  const answer = await browser.tabs
    .sendMessage<QuestionEnvelope, unknown>(tabId, envelope)
    .catch(() => false);
  return answer === true;
}
