import type { Locator, Page } from 'playwright-core';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { openDesk, shareBrowser } from './ownPages';
import { aListOfChats, aShift, request } from './popupData';

let desk: Page;

shareBrowser(async (browser) => {
  desk = await openDesk(browser, 900);
  await request(desk, 'capture', aShift(Date.now()));
  await request(desk, 'capture', aListOfChats(Date.now()));
});

const rows = () => desk.locator('.tag-rows > li');
const row = (name: string): Locator => rows().filter({ has: desk.locator('.chip', { hasText: name }) });
const told = (text: string) => expect(desk.locator('.tag-undo').getByRole('status')).toHaveText(text);
const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
/** Tags of the conversation with Ayşe, in the queue. */
const show = (link: string) => desk.getByRole('link', { name: link, exact: true }).click();
const chipsOf = (name: string) => desk.locator('.waiting > li').filter({ hasText: name }).locator('.chip');

async function putOn(person: string, tags: readonly string[]): Promise<void> {
  await show('Queue');
  await desk
    .locator('.waiting > li')
    .filter({ hasText: person })
    .getByRole('button', { name: 'Tag' })
    .click();
  for (const tag of tags) {
    const box = desk.getByRole('dialog').getByRole('checkbox', { name: tag });
    // It shows what is stored, not what was pressed.
    await box.click();
    await expect(box).toBeChecked();
  }
  await desk.keyboard.press('Escape');
}

test('tags are made, described and grouped; a group of one keeps the last', async () => {
  await show('Tags');
  await expect(rows()).toHaveCount(11);
  await desk.getByRole('textbox', { name: 'Name of the new tag' }).fill('Money back');
  await desk.keyboard.press('Enter');
  await told('Added: “Money back”');
  await desk.getByRole('textbox', { name: 'Name of the new group' }).fill('Reason');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('checkbox', { name: 'Reason: only one tag at a time' })).toBeChecked();

  for (const name of ['Money back', 'Technical']) {
    await press(`Edit ${name}`);
    await row(name).getByLabel('Group').selectOption('Reason');
    await row(name)
      .getByLabel(/When to use it/)
      .fill(`About ${name}`);
    await desk.keyboard.press('Enter');
    await told(`Saved: “${name}”`);
  }
  await expect(row('Money back')).toContainText('Reason');
  await expect(row('Money back')).toContainText('About Money back');
  expect(await violationsOf(desk)).toEqual([]);

  await putOn('Budi', ['Technical', 'Money back']);
  await expect(desk.getByText('instead of “Technical”')).toBeVisible();
  await expect(chipsOf('Budi')).toHaveText(['Money back']);
});

test('a merge moves every use, and taking it back gives each its own again', async () => {
  await putOn('Ayşe', ['Complaint']);
  await desk.getByRole('combobox', { name: 'Tag' }).selectOption('Money back');
  await press('Save this view…');
  await desk.keyboard.type('Refunds');
  await desk.keyboard.press('Enter');
  await show('Tags');
  await expect(row('Money back')).toContainText('on one conversation');
  await press('Merge Money back into another tag');
  await desk.getByRole('searchbox', { name: 'Find the other tag' }).fill('compl');
  await desk.getByRole('radio', { name: 'Complaint' }).check();
  expect(await violationsOf(desk)).toEqual([]);
  await press('Merge into “Complaint”');
  await told('“Money back” is merged into “Complaint”.');
  await expect(row('Complaint')).toContainText('on 2 conversations');
  await expect(row('Money back')).toHaveCount(0);
  // So does a view that was saved for it.
  await show('Queue');
  await press('Refunds');
  await expect(desk.getByRole('combobox', { name: 'Tag' })).toHaveValue('complaint');
  await expect(chipsOf('Budi')).toHaveText(['Complaint']);
  await show('Tags');
  await desk.locator('details > summary').click();
  await press('Take the merge of Money back back');
  await expect(row('Money back')).toContainText('on one conversation');
  await expect(row('Complaint')).toContainText('on one conversation');
});

test('what is archived stays where it is and is offered nowhere; names follow the language until they are changed', async () => {
  await press('Archive Money back');
  await expect(row('Money back')).toHaveCount(0);
  await show('Queue');
  await expect(chipsOf('Budi')).toHaveText(['Money back']);
  await desk
    .locator('.waiting > li')
    .filter({ hasText: 'Ayşe' })
    .getByRole('button', { name: 'Tag' })
    .click();
  await expect(desk.getByRole('dialog').getByText('Complaint', { exact: true })).toBeVisible();
  await expect(desk.getByRole('dialog').getByText('Money back')).toHaveCount(0);
  await desk.keyboard.press('Escape');

  await show('Tags');
  await desk.getByRole('checkbox', { name: 'Archive (1)' }).check();
  await press('Bring Money back back');
  // It goes with the last archived tag.
  await desk.getByRole('checkbox', { name: 'Archive (0)' }).click();
  await press('Edit Lead');
  await row('Lead').getByLabel('Name', { exact: true }).fill('Buyer');
  await desk.keyboard.press('Enter');
  await expect(row('Buyer')).toBeVisible();
  await show('Settings');
  await desk.getByLabel('Language').selectOption('tr');
  await desk.getByRole('link', { name: 'Etiketler', exact: true }).click();
  await expect(row('Şikâyet')).toBeVisible();
  await expect(row('Buyer')).toContainText('Satın almak istiyor');
});
