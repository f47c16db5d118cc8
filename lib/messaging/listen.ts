import * as valibot from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type AnswerEnvelope, isEnvelope, type RequestEnvelope } from './envelope';
import type { Refusal } from './errors';
import { isOnOurHosts } from './ourHosts';
import type { Requests } from './protocol';
import { requestSchemas } from './requestSchemas';

/** What the background does for each request. Handlers keep no state and may be called twice with the same ids. */
export type Handlers = {
  readonly [Type in keyof Requests]: (
    request: Requests[Type]['request'],
    sender: Browser.runtime.MessageSender,
  ) => Promise<Requests[Type]['response']>;
};

export interface ListenOptions {
  /** Names the cause of a handler's failure for the one who asked. */
  readonly refusalOf: (error: unknown) => Refusal;
}

/**
 * Answers requests, in the background only. Every request is checked before its handler sees it: callers can be
 * forged by whoever takes over a page's process.
 *
 * There must be one listener per context, and it must not be async: an async one answers messages that are not its
 * own with `null`.
 */
export function listen(handlers: Handlers, options: ListenOptions): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<AnswerEnvelope> | undefined => {
    if (!isEnvelope(message, 'request')) return undefined;
    if (!isTrusted(sender)) return undefined;
    return answer(message as RequestEnvelope, sender, handlers, options);
  });
}

async function answer(
  { type, request }: RequestEnvelope,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
  { refusalOf }: ListenOptions,
): Promise<AnswerEnvelope> {
  if (!isRequestType(type)) return refusal('invalid', `There is no request "${String(type)}".`);
  const checked = valibot.safeParse<valibot.GenericSchema>(requestSchemas[type], request);
  if (!checked.success) return refusal('invalid', faultsOf(checked.issues));
  try {
    const value = await callHandler(type, checked.output, sender, handlers);
    return { inlay: 'answer', value };
  } catch (error) {
    console.error(`Inlay: "${type}" failed.`, error);
    return refusal(refusalOf(error), error instanceof Error ? error.name : 'unknown');
  }
}

const callHandler = <Type extends keyof Requests>(
  type: Type,
  request: unknown,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
) => handlers[type](request as Requests[Type]['request'], sender);

const refusal = (kind: Refusal, detail: string): AnswerEnvelope => ({
  inlay: 'refusal',
  refusal: kind,
  detail,
});

const isRequestType = (type: unknown): type is keyof Requests =>
  typeof type === 'string' && Object.hasOwn(requestSchemas, type);

/** Names what is wrong and where, without the value: that may be somebody's text. */
const faultsOf = (issues: readonly valibot.BaseIssue<unknown>[]): string =>
  issues
    .slice(0, 5)
    .map((issue) => `${valibot.getDotPath(issue) ?? 'request'}: expected ${issue.expected ?? issue.type}`)
    .join('; ');

/** Our own pages, and our content scripts on the hosts the manifest names. */
function isTrusted(sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (sender.url === undefined) return false;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return true;
  return isOnOurHosts(sender.url);
}
