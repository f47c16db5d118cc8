import { expect } from '@playwright/test';
import { test } from './fixtures';

/** An input method puts a word together in several steps, and the editor must not be touched until it is done. */
test.afterEach(async ({ composers }) => {
  const { sends, errors } = await composers.observe('draft');
  expect({ sends, errors }).toEqual({ sends: 0, errors: [] });
});

for (const editor of ['draft', 'sendingDraft', 'lexical', 'plainLexical', 'field', 'chat']) {
  test(`${editor}: a word that is being composed is left alone, and can be finished`, async ({
    composers,
  }) => {
    await composers.focus(editor);
    await composers.type('order ');
    await composers.compose('にほ');
    expect(await composers.insert(editor, 'Thank you.')).toBe('composing');
    await composers.compose('にほん');
    await composers.finishWord('日本');
    await expect.poll(() => composers.model(editor)).toBe('order 日本');
  });

  test(`${editor}: a text comes behind the word that is finished just then`, async ({ composers }) => {
    await composers.focus(editor);
    await composers.type('order ');
    await composers.compose('にほん');
    const insertion = composers.insert(editor, ' Thank you.\nGoodbye.');
    await composers.finishWord('日本');
    expect(await insertion).toBe('inserted');
    expect(await composers.model(editor)).toBe('order 日本 Thank you.\nGoodbye.');
    await composers.press('Control+z');
    await expect.poll(() => composers.model(editor)).toBe('order 日本');
  });

  test(`${editor}: a query that an input method wrote gives way`, async ({ composers }) => {
    await composers.focus(editor);
    await composers.type('order /');
    await composers.compose('にほん');
    await composers.finishWord('日本');
    expect(await composers.insert(editor, 'Thank you.', { replacesQuery: true })).toBe('inserted');
    expect(await composers.model(editor)).toBe('order Thank you.');
    await composers.press('Control+z');
    await expect.poll(() => composers.model(editor)).toBe('order /日本');
  });
}

test('a word that is being composed elsewhere is in nobody’s way', async ({ composers }) => {
  await composers.focus('field');
  await composers.compose('にほん');
  expect(await composers.insert('draft', 'Thank you.')).toBe('inserted');
  expect(await composers.model('draft')).toBe('Thank you.');
});
