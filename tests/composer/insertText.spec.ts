import { expect } from '@playwright/test';
import { DRAFT, test } from './fixtures';

const GREETING = 'Merhaba Ayşe,\n\nsiparişiniz yolda. İyi günler!';
const FAMILY_AND_FLAG = '👨‍👩‍👧‍👦 terima kasih 🇮🇩';

test.afterEach(async ({ composers }) => {
  expect(await composers.sends()).toBe(0);
  expect(await composers.errors()).toEqual([]);
});

test.describe('into Draft.js', () => {
  for (const [name, text] of [
    ['one line', 'Thanks, we are on it.'],
    ['several lines with an empty one between', GREETING],
    ['emoji made of several signs', FAMILY_AND_FLAG],
    ['text that runs from right to left', 'شكراً لتواصلك معنا، طلبك في الطريق.'],
    ['signs that mean something in HTML, and an address', 'a <b>&amp; c: https://example.org/?a=1&b=2'],
    ['forty lines', Array.from({ length: 40 }, (_, line) => `Line ${line + 1}`).join('\n')],
  ] as const) {
    test(`${name}, empty editor`, async ({ composers }) => {
      await composers.page.locator(DRAFT).click();
      expect(await composers.insert(DRAFT, text)).toBe('inserted');
      expect(await composers.model('draft')).toBe(text);
      await composers.page.keyboard.type('!');
      expect(await composers.model('draft')).toBe(`${text}!`);
    });

    test(`${name}, in the middle of a draft; one undo brings the draft back`, async ({ composers }) => {
      await composers.page.locator(DRAFT).click();
      await composers.page.keyboard.type('before after');
      await composers.leaveCaretAt('after'.length);
      expect(await composers.insert(DRAFT, text)).toBe('inserted');
      expect(await composers.model('draft')).toBe(`before ${text}after`);
      await composers.page.keyboard.press('Control+z');
      expect(await composers.model('draft')).toBe('before after');
    });
  }

  test('what is selected is replaced, across lines', async ({ composers }) => {
    await composers.page.locator(DRAFT).click();
    await composers.page.keyboard.type('keep this');
    await composers.page.keyboard.press('Enter');
    await composers.page.keyboard.type('and that');
    for (let steps = 'this\nand '.length; steps > 0; steps -= 1) {
      if (steps === 'this\nand '.length) await composers.leaveCaretAt('that'.length);
      await composers.page.keyboard.press('Shift+ArrowLeft');
    }
    expect(await composers.insert(DRAFT, 'all of ')).toBe('inserted');
    expect(await composers.model('draft')).toBe('keep all of that');
  });

  test('an editor that was never focused', async ({ composers }) => {
    expect(await composers.insert(DRAFT, GREETING)).toBe('inserted');
    expect(await composers.model('draft')).toBe(GREETING);
  });

  test('a draft that was never focused is kept, the text goes behind it', async ({ composers }) => {
    await composers.page.evaluate(() => window.hostPage.fill('draft of yesterday\nsecond line '));
    expect(await composers.insert(DRAFT, GREETING)).toBe('inserted');
    expect(await composers.model('draft')).toBe(`draft of yesterday\nsecond line ${GREETING}`);
  });

  test('a blurred editor gets it where its caret was', async ({ composers }) => {
    await composers.page.locator(DRAFT).click();
    await composers.page.keyboard.type('before after');
    await composers.leaveCaretAt('after'.length);
    await composers.page.locator('#elsewhere').click();
    expect(await composers.insert(DRAFT, GREETING)).toBe('inserted');
    expect(await composers.model('draft')).toBe(`before ${GREETING}after`);
    await composers.page.keyboard.type('!');
    expect(await composers.model('draft')).toBe(`before ${GREETING}!after`);
  });

  test('the "/query" gives way, and one undo brings it back', async ({ composers }) => {
    await composers.page.locator(DRAFT).click();
    await composers.page.keyboard.type('Hello there /late del');
    expect(await composers.query(DRAFT)).toBe('late del');
    expect(await composers.insert(DRAFT, GREETING, { replacesQuery: true })).toBe('inserted');
    expect(await composers.model('draft')).toBe(`Hello there ${GREETING}`);
    await composers.page.keyboard.press('Control+z');
    expect(await composers.model('draft')).toBe('Hello there /late del');
  });

  test('the "/query" gives way after the focus was elsewhere, in the middle of lines', async ({
    composers,
  }) => {
    await composers.page.locator(DRAFT).click();
    await composers.page.keyboard.type('first');
    await composers.page.keyboard.press('Enter');
    await composers.page.keyboard.type('/iade tail');
    await composers.leaveCaretAt(' tail'.length);
    await composers.page.locator('#elsewhere').click();
    expect(await composers.insert(DRAFT, GREETING, { replacesQuery: true })).toBe('inserted');
    expect(await composers.model('draft')).toBe(`first\n${GREETING} tail`);
  });

  test('nothing is written when the query is gone or the composer is not the right one any more', async ({
    composers,
  }) => {
    await composers.page.locator(DRAFT).click();
    await composers.page.keyboard.type('and/or');
    expect(await composers.query(DRAFT)).toBeUndefined();
    expect(await composers.insert(DRAFT, 'x', { replacesQuery: true })).toBe('notAllowed');
    expect(await composers.insert(DRAFT, 'x', { mayWrite: false })).toBe('notAllowed');
    expect(await composers.model('draft')).toBe('and/or');
  });
});

test.describe('into other editors', () => {
  test('a text field: at the caret, native undo, no more than it takes', async ({ composers }) => {
    await composers.page.locator('#field').click();
    await composers.page.keyboard.type('before /thanks');
    expect(await composers.query('#field')).toBe('thanks');
    expect(await composers.insert('#field', GREETING, { replacesQuery: true })).toBe('inserted');
    expect(await composers.model('field')).toBe(`before ${GREETING}`);
    expect(await composers.insert('#field', 'x'.repeat(400))).toBe('tooLong');
    await composers.page.keyboard.press('Control+z');
    expect(await composers.model('field')).toBe('before /thanks');
  });

  test('a plain editable element', async ({ composers }) => {
    await composers.page.locator('#plain').click();
    await composers.page.keyboard.type('before after');
    await composers.leaveCaretAt('after'.length);
    expect(await composers.insert('#plain', FAMILY_AND_FLAG)).toBe('inserted');
    expect(await composers.model('plain')).toBe(`before ${FAMILY_AND_FLAG}after`);
  });

  test('several lines into a plain editable element', async ({ composers }) => {
    await composers.page.locator('#plain').click();
    expect(await composers.insert('#plain', 'one\ntwo\nthree')).toBe('inserted');
    expect(await composers.model('plain')).toBe('one\ntwo\nthree');
  });

  test('an editor that takes a paste and loses it: told, not tried again', async ({ composers }) => {
    expect(await composers.insert('#losing', GREETING)).toBe('notArrived');
    expect(await composers.page.locator('#losing').textContent()).toBe('');
  });

  test('a hidden editor is left alone', async ({ composers }) => {
    await composers.page.locator('#field').evaluate((field) => field.setAttribute('hidden', ''));
    expect(await composers.insert('#field', 'x')).toBe('notWritable');
  });
});
