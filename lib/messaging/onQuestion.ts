import { browser } from 'wxt/browser';
import { isEnvelope, type QuestionEnvelope } from './envelope';
import type { Questions } from './protocol';

/** Answers what the background asks this tab, until `signal` aborts. */
export function onQuestion<Type extends keyof Questions>(
  type: Type,
  isTrue: (question: Questions[Type]) => boolean,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const listener = (
    message: unknown,
    _sender: unknown,
    sendResponse: (answer: boolean) => void,
  ): undefined => {
    if (isQuestion(message, type) && isTrue(message.question)) sendResponse(true);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener), {
    once: true,
  });
}

const isQuestion = <Type extends keyof Questions>(
  message: unknown,
  type: Type,
): message is { readonly question: Questions[Type] } =>
  isEnvelope(message, 'question') && (message as QuestionEnvelope).type === type;
