import type { Page } from 'playwright-core';
import { violationsOf } from '../support/violationsOf';
import { expect, test } from './fixtures';
import { openDesk, shareBrowser } from './ownPages';

let desk: Page;

shareBrowser(async (browser) => {
  desk = await openDesk(browser, 900);
  await desk.getByRole('link', { name: 'Canned replies' }).click();
});

const button = (name: string | RegExp) => desk.getByRole('button', { name });
const rows = () => desk.locator('.library > li');
const importFile = (name: string, content: string | Buffer) =>
  desk.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: typeof content === 'string' ? Buffer.from(content) : content,
  });

test('a reply is written by keyboard, with the names completed and the preview beside it', async () => {
  await expect(rows()).toHaveCount(13);
  await button('New reply').focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: 'New reply' })).toBeFocused();
  await button('Save').click();
  await expect(desk.getByRole('alert').getByText('Please enter a shortcut.')).toBeVisible();

  await desk.getByLabel('Shortcut', { exact: false }).first().fill('warranty');
  await desk.getByLabel('Folder').first().fill('Orders / Returns');
  const body = desk.getByLabel('Text', { exact: true });
  await body.focus();
  await desk.keyboard.type('Hi {{ contact.fi');
  await expect(desk.getByRole('option', { name: 'contact.first_name' })).toBeVisible();
  await desk.keyboard.press('Tab');
  await desk.keyboard.type(', {{ order_no | ask: "Order number" }} is under warranty until 2027.');
  await expect(body).toHaveValue(
    'Hi {{ contact.first_name }}, {{ order_no | ask: "Order number" }} is under warranty until 2027.',
  );
  const preview = desk.getByRole('region', { name: 'Preview' });
  await expect(preview).toHaveText('Hi Ayşe, [Order number] is under warranty until 2027.');
  await expect(desk.getByText('X post or comment: 53 of 280')).toBeVisible();

  await body.press('End');
  await desk.keyboard.type(' {% when %}');
  await expect(desk.getByText('Line 1, column 97: there is no tag “when”.')).toBeVisible();
  expect(await violationsOf(desk)).toEqual([]);
  await button(/^Save/).click();
  await expect(desk.getByText('One reply changed.')).toBeVisible();
  const row = rows().filter({ hasText: '/warranty' });
  await expect(row.getByText('Not offered')).toBeVisible();
  await expect(button(/^\/warranty/)).toBeFocused();
});

test('what a reply was comes back, also after it was deleted', async () => {
  await button(/^\/warranty/).press('Enter');
  const body = desk.getByLabel('Text', { exact: true });
  await body.fill('It is under warranty.');
  await button('Save').click();
  await button(/^\/warranty/).click();
  await desk.getByText('History', { exact: true }).click();
  await button('Bring this back').click();
  await expect(body).toHaveValue(/when %\}$/);
  await button('Cancel').click();
  await expect(desk.getByText('You have changes that are not saved.')).toBeVisible();
  await button('Discard changes').click();
  await expect(rows().filter({ hasText: '/warranty' })).toContainText('It is under warranty.');

  await button(/^\/warranty/).click();
  await button('Delete').last().click();
  await expect(rows()).toHaveCount(13);
  await desk.getByText('Deleted replies').click();
  await button('Bring this back').click();
  await expect(rows()).toHaveCount(14);
});

test('replies are found however they are typed, and changed together, and that is undone', async () => {
  const search = desk.getByRole('searchbox');
  await search.fill('SİPARİŞ');
  await expect(rows().filter({ hasText: '/order' })).toBeVisible();
  await search.fill('');
  await button('Select all that are shown').click();
  await desk.getByLabel('Folder for the selected').fill('Shop');
  await button('Move').click();
  await expect(desk.getByText('14 replies changed.')).toBeVisible();
  await desk.getByRole('combobox', { name: 'Folder' }).selectOption('Shop');
  await expect(rows()).toHaveCount(14);
  expect(await violationsOf(desk)).toEqual([]);
  await button('Undo').click();
  await expect(desk.getByText('14 replies are as they were.')).toBeVisible();
  await expect(rows()).toHaveCount(0);
  await desk.getByRole('combobox', { name: 'Folder' }).selectOption('All folders');
  await button('Select none').click();
});

test('a file of another tool is shown first, taken in as one, and undone as one', async () => {
  const snippets = [
    { name: 'Ask', shortcut: '/ask', text: 'Hi {formtext: name=Name}, {cursor}thanks' },
    { name: 'Late', shortcut: '/late', text: 'Sorry for the delay' },
    { name: 'Sum', shortcut: '/sum', text: '{=1+2}' },
  ];
  await importFile('wrong-ending.csv', JSON.stringify({ folders: [{ name: 'Mine', snippets }] }));
  await expect(desk.getByRole('heading', { name: 'This is: Text Blaze' })).toBeVisible();
  const table = desk.locator('table.import');
  await expect(table.getByRole('row', { name: /\/ask New/ })).toContainText('asks for: Name');
  await expect(table.getByRole('row', { name: /\/late Shortcut taken/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /\/sum Not supported/ })).toContainText('no counterpart');
  expect(await violationsOf(desk)).toEqual([]);
  await expect(rows()).toHaveCount(14);
  await button('Import 2 replies').click();
  await expect(rows()).toHaveCount(16);
  await expect(rows().filter({ hasText: '/late-2' })).toBeVisible();
  // What was done with others is not told, nor taken back, in the editor of one.
  await button(/^\/late-2/).click();
  await expect(desk.getByRole('heading', { name: 'Reply /late-2' })).toBeVisible();
  await expect(desk.getByText('2 replies imported.')).toBeHidden();
  await expect(button('Undo')).toBeHidden();
  await button('Close').click();
  await expect(desk.getByText('2 replies imported.')).toBeVisible();
  await button('Undo').click();
  await expect(rows()).toHaveCount(14);

  const actions = [
    { field: 'comment_value', value: 'It is done.' },
    { field: 'status', value: 'solved' },
  ];
  await importFile('macros.json', JSON.stringify({ macros: [{ title: 'Done', actions }] }));
  await expect(table.getByRole('row', { name: /\/done New/ })).toContainText(
    'sent: resolve the conversation',
  );
  await button('Cancel').click();
});

test('what is no file of replies is refused with a reason, and nothing of it is taken', async () => {
  const refusal = desk.locator('[aria-labelledby=move-in]').getByRole('alert');
  for (const [content, reason] of [
    ['', 'The file is empty.'],
    ['shortcut,body\na,"never closed', 'A quotation mark is opened in line'],
    [Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7) % 256)), 'not a text file'],
    ['{"replies": [', 'begins like JSON but is broken'],
    [Buffer.alloc(10_000_001, 'a'), 'larger than 10 MB'],
  ] as const) {
    await importFile('replies.txt', content);
    await expect(refusal).toContainText(reason);
  }
  await expect(rows()).toHaveCount(14);
});

test('the starter set fills what is missing, and the library survives the way out and in', async () => {
  await button('Starter set').click();
  await button('Import 40 replies').click();
  await expect(rows()).toHaveCount(41);
  const saving = desk.waitForEvent('download');
  await button('Save as a table (CSV)').click();
  const path = await (await saving).path();
  await desk.locator('input[type=file]').setInputFiles(path);
  await expect(desk.getByRole('heading', { name: 'This is: replies saved by Inlay' })).toBeVisible();
  await expect(button('There is nothing to import.')).toBeDisabled();
  await expect(desk.locator('tr[data-result=same]')).toHaveCount(41);
  await desk.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOf(desk)).toEqual([]);
});
