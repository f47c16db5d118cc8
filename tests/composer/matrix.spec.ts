import { expect } from '@playwright/test';
import { allCases, pairedCases } from './cases';
import { test } from './fixtures';
import { expectedOutcome, runCase } from './runCase';

const cases = process.env.INLAY_FULL ? allCases() : pairedCases();

for (const one of cases) {
  test(`${one.editor}: ${one.situation}, ${one.text}`, async ({ composers }) => {
    expect(await runCase(composers, one)).toEqual(expectedOutcome(one));
  });
}
