import type { CDPSession, Page } from 'playwright-core';
import { withinLimit } from './timeLimit';

const ISOLATED = 'inlay-bench';

/** Milliseconds. A block of work takes a second, on a machine busy with other things some more. */
const LONGEST_ANSWER = 120_000;

/** Runs an expression in one JavaScript world of the page and gives its (awaited) value. */
export type Evaluate = <Value>(expression: string) => Promise<Value>;

/**
 * Opens the address with a script in an isolated world, as a content script has it: with its own globals and its
 * own wrapper for every node it touches.
 */
export async function openWorlds(
  page: Page,
  session: CDPSession,
  { url, isolatedScript }: { url: string; isolatedScript: string },
): Promise<{ readonly main: Evaluate; readonly isolated: Evaluate }> {
  const contexts = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isMain = Object.entries(context.auxData ?? {}).some(([key, value]) => key === 'isDefault' && value);
    contexts.set(isMain ? 'main' : context.name, context.id);
  });
  await session.send('Runtime.enable');
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: isolatedScript,
    worldName: ISOLATED,
  });
  await page.goto(url);

  const evaluateIn =
    (world: string): Evaluate =>
    async (expression) => {
      const { result, exceptionDetails } = await withinLimit(
        session.send('Runtime.evaluate', {
          expression,
          contextId: contexts.get(world),
          awaitPromise: true,
          returnByValue: true,
        }),
        LONGEST_ANSWER,
        `The page has not answered "${expression}" for ${LONGEST_ANSWER / 1000} seconds: its frames stopped coming.`,
      );
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
  return { main: evaluateIn('main'), isolated: evaluateIn(ISOLATED) };
}
