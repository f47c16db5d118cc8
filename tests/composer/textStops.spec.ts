import { expect } from '@playwright/test';
import { test } from './fixtures';

/** A reply with two places to be written: a word to write over, and one before the last line. */
const TEXT = 'Dear NAME,\n\nthank you. \nBye';
const RANGES = [
  { from: 5, to: 9 },
  { from: 23, to: 23 },
];

for (const editor of ['draft', 'lexical', 'plainLexical', 'formerLexical', 'field', 'chat']) {
  test(`${editor}: the caret goes from place to place, whatever is written at them`, async ({
    composers,
  }) => {
    if (editor.startsWith('former')) await composers.reset('former');
    await composers.focus(editor);
    await composers.type('Bye NAME,  after');
    await composers.settle();
    await composers.leaveCaretAt(' after'.length);
    expect(await composers.insert(editor, TEXT)).toBe('inserted');
    await composers.findStops(editor, TEXT, RANGES);
    expect(await composers.selectStop(editor, 0)).toBe(true);
    await composers.settle();
    await composers.type('Ayşe');
    await composers.settle();
    expect(await composers.selectStop(editor, 1)).toBe(true);
    await composers.settle();
    await composers.type('We will call.');
    await composers.settle();
    const written = 'Dear Ayşe,\n\nthank you. We will call.\nBye';
    expect(await composers.model(editor)).toBe(`Bye NAME, ${written} after`);
    // What was written over is no place any more.
    expect(await composers.selectStop(editor, 0)).toBe(false);
  });
}
