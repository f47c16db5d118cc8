import { browser } from 'wxt/browser';
import { type AnswerEnvelope, isEnvelope, type RequestEnvelope } from './envelope';
import { ContextGoneError, NotAcknowledgedError, RefusedError } from './errors';
import type { Requests } from './protocol';

/**
 * Asks the background. A worker that sleeps is woken by it.
 *
 * @throws ContextGoneError when the extension this page belongs to is gone: leave without trace
 * @throws NotAcknowledgedError when no answer came: send the same request, with the same ids, again
 * @throws RefusedError when the background says that it was not done, and why
 */
export async function send<Type extends keyof Requests>(
  type: Type,
  request: Requests[Type]['request'],
): Promise<Requests[Type]['response']> {
  if (isContextGone()) throw new ContextGoneError();
  const envelope: RequestEnvelope = { inlay: 'request', type, request };
  const answer = await browser.runtime.sendMessage<RequestEnvelope, unknown>(envelope).catch(() => undefined);
  if (isAnswer<Type>(answer)) return answer.value;
  if (isRefusal(answer)) throw new RefusedError(type, answer.refusal, answer.detail);
  throw isContextGone() ? new ContextGoneError() : new NotAcknowledgedError(type);
}

/** Whether the extension this page belongs to was updated, disabled or removed meanwhile. */
export const isContextGone = (): boolean => browser.runtime?.id === undefined;

const isAnswer = <Type extends keyof Requests>(
  value: unknown,
): value is { readonly value: Requests[Type]['response'] } => isEnvelope(value, 'answer');

const isRefusal = (value: unknown): value is Extract<AnswerEnvelope, { inlay: 'refusal' }> =>
  isEnvelope(value, 'refusal');
