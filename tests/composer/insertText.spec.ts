import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';

/** What the matrix (`matrix.spec.ts`) does not say: what is refused, what goes wrong, and other editors. */
const GREETING = 'Merhaba Ayşe,\n\nsiparişiniz yolda. İyi günler!';

/** Types a letter and leaves before anybody was told where the caret is then, as on a busy page. */
async function typeAndLeave(page: Page, letter: string): Promise<void> {
  const stillness = await page.evaluateHandle(() => {
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), options);
    return controller;
  });
  await page.keyboard.press(letter);
  await page.evaluate(() => window.hostPage.settled());
  await stillness.evaluate((controller) => {
    document.getElementById('elsewhere')?.focus();
    controller.abort();
  });
}

test.afterEach(async ({ composers }) => {
  const { sends, errors } = await composers.observe('draft');
  expect({ sends, errors }).toEqual({ sends: 0, errors: [] });
});

for (const editor of ['draft', 'lexical', 'field', 'chat']) {
  test(`${editor}: nothing is written when the query is gone`, async ({ composers }) => {
    await composers.focus(editor);
    await composers.type('and/or');
    expect(await composers.query(editor)).toBeUndefined();
    expect(await composers.insert(editor, 'x', { replacesQuery: true })).toBe('notAllowed');
    expect(await composers.model(editor)).toBe('and/or');
  });

  test(`${editor}: refused at the last moment, the query stands as it stood, ready to be typed on`, async ({
    composers,
  }) => {
    await composers.focus(editor);
    await composers.type('/late');
    const refused = await composers.insert(editor, 'x', { replacesQuery: true, mayWrite: false });
    expect(refused).toBe('notAllowed');
    await composers.type('r');
    expect(await composers.model(editor)).toBe('/later');
    expect(await composers.query(editor)).toBe('later');
  });

  test(`${editor}: known as the one that was typed into last, wherever the focus went`, async ({
    composers,
  }) => {
    await composers.focus(editor);
    await composers.type('a');
    await composers.focusElsewhere();
    expect(await composers.lastEditor()).toBe(editor);
  });
}

test('a field of a shadow root is known after the focus moved inside that root', async ({ composers }) => {
  await composers.focus('search');
  await composers.page.keyboard.press('Tab');
  await composers.focusElsewhere();
  expect(await composers.lastEditor()).toBe('chat');
});

for (const editor of ['draft', 'lexical', 'plainLexical']) {
  test(`${editor}: a text goes where the caret is, also right after it moved`, async ({ composers }) => {
    await composers.focus(editor);
    await composers.type('before after');
    await composers.settle();
    await composers.leaveCaretAt('after'.length);
    expect(await composers.insert(editor, 'and ')).toBe('inserted');
    expect(await composers.model(editor)).toBe('before and after');
  });
}

for (const editor of ['draft', 'sendingDraft', 'lexical', 'plainLexical', 'plain', 'field', 'chat']) {
  test(`${editor}: a query gives way with its last letter, also when the focus went right after it`, async ({
    composers,
  }) => {
    await composers.focus(editor);
    await composers.type('Hello /as');
    await composers.settle();
    await typeAndLeave(composers.page, 'k');
    expect(await composers.insert(editor, GREETING, { replacesQuery: true })).toBe('inserted');
    expect(await composers.model(editor)).toBe(`Hello ${GREETING}`);
  });
}

test('a draft that the page came with is kept, the text goes behind it', async ({ composers }) => {
  expect(await composers.insert('keptField', GREETING)).toBe('inserted');
  expect(await composers.model('keptField')).toBe(`of yesterday, ${GREETING}`);
});

test('the beginning of such a draft is where the text goes, once somebody put the caret there', async ({
  composers,
}) => {
  await composers.focus('keptField');
  await composers.press('Control+Home');
  await composers.focusElsewhere();
  expect(await composers.insert('keptField', 'Hello, ')).toBe('inserted');
  expect(await composers.model('keptField')).toBe('Hello, of yesterday, ');
});

test('a field with a limit takes all of a text or nothing', async ({ composers }) => {
  await composers.focus('shortField');
  await composers.type('before /thanks');
  expect(await composers.insert('shortField', 'x'.repeat(394), { replacesQuery: true })).toBe('tooLong');
  await composers.type('!');
  expect(await composers.model('shortField')).toBe('before /thanks!');
  await composers.press('Backspace');
  const text = 'x'.repeat(393);
  expect(await composers.insert('shortField', text, { replacesQuery: true })).toBe('inserted');
  expect(await composers.model('shortField')).toBe(`before ${text}`);
  await composers.press('Control+z');
  expect(await composers.model('shortField')).toBe('before /thanks');
});

test('a field that formats what it is given: told, so that somebody looks before sending', async ({
  composers,
}) => {
  expect(await composers.insert('formattingField', 'One moment...')).toBe('altered');
  expect(await composers.model('formattingField')).toBe('One moment…');
});

test('a field that refuses a text', async ({ composers }) => {
  expect(await composers.insert('refusingField', GREETING)).toBe('notArrived');
  expect(await composers.model('refusingField')).toBe('');
});

test('a field that puts its old text back a moment later', async ({ composers }) => {
  expect(await composers.insert('revertingField', GREETING)).toBe('notArrived');
  expect(await composers.model('revertingField')).toBe('');
});

for (const editor of ['draft', 'lexical', 'field', 'chat']) {
  test(`${editor}: undone the moment it was there, a text counts as inserted`, async ({ composers }) => {
    await composers.focus(editor);
    await composers.type('before /thanks');
    const inserting = composers.insert(editor, GREETING, { replacesQuery: true });
    await composers.page.waitForFunction(
      (name) => window.hostPage.observe(name).text !== 'before /thanks',
      editor,
    );
    await composers.press('Control+z');
    expect(await inserting).toBe('inserted');
    expect(await composers.model(editor)).toBe('before /thanks');
  });
}

test('a plain editable element', async ({ composers }) => {
  await composers.focus('plain');
  await composers.type('before after');
  await composers.leaveCaretAt('after'.length);
  expect(await composers.insert('plain', 'terima kasih 🇮🇩 ')).toBe('inserted');
  expect(await composers.model('plain')).toBe('before terima kasih 🇮🇩 after');
});

test('several lines into a plain editable element', async ({ composers }) => {
  await composers.focus('plain');
  expect(await composers.insert('plain', 'one\ntwo\nthree')).toBe('inserted');
  expect(await composers.model('plain')).toBe('one\ntwo\nthree');
});

test('an editor that takes a paste and loses it: told, not tried again', async ({ composers }) => {
  expect(await composers.insert('losing', GREETING)).toBe('notArrived');
  expect(await composers.page.locator('#losing').textContent()).toBe('');
});

test('a text that stands in a losing editor already is not taken for the one that was lost', async ({
  composers,
}) => {
  await composers.focus('losing');
  await composers.type('x');
  expect(await composers.insert('losing', 'x')).toBe('notArrived');
});

test('a hidden editor is left alone', async ({ composers }) => {
  await composers.page.locator('#field').evaluate((field) => field.setAttribute('hidden', ''));
  expect(await composers.insert('field', 'x')).toBe('notWritable');
});

for (const editor of ['field', 'plain']) {
  test(`${editor}: an editor that hands its focus on: nothing is written, there or elsewhere`, async ({
    composers,
  }) => {
    await composers.page.locator(`#${editor}`).evaluate((element) => {
      element.addEventListener('focus', () => document.getElementById('keptField')?.focus());
    });
    await composers.focusElsewhere();
    expect(await composers.insert(editor, GREETING)).toBe('notAllowed');
    expect(await composers.model(editor)).toBe('');
    expect(await composers.model('keptField')).toBe('of yesterday, ');
  });
}
