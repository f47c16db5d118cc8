import path from 'node:path';
import type { Page } from 'playwright-core';

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  /** Why it failed. */
  readonly reason?: string;
}

/** Plays the steps of a shift one after the other and takes a numbered picture after each that can be seen. */
export interface Stage {
  readonly results: readonly StepResult[];
  /**
   * Plays one step. A failed one is written down and the shift goes on, so that one run shows all that is wrong.
   * @param page what the picture shows; none is taken of a step that only checks
   */
  step(name: string, page: Page | undefined, play: () => Promise<void>): Promise<void>;
}

export function createStage(folder: string): Stage {
  const results: StepResult[] = [];
  return {
    results,
    async step(name, page, play) {
      const number = String(results.length + 1).padStart(2, '0');
      const reason = await play().then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      await page?.screenshot({ path: path.join(folder, `${number}-${name}.png`) });
      results.push(reason === undefined ? { name, ok: true } : { name, ok: false, reason });
      console.log(`${reason === undefined ? '✓' : '✗'} ${number} ${name}${reason ? `: ${reason}` : ''}`);
    },
  };
}
