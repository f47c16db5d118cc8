import { expect, test } from './fixtures';
import { bar } from './overlayParts';

test('tags are suggested with their reasons, taken or declined with one key, and never put on unasked', async ({
  open,
  replica,
}) => {
  replica.control.arrive(
    {
      author: 'anna_a',
      text: '@kopikita order A arrived broken, I am so angry. When do I get my refund?',
      language: 'en',
      sentAt: Date.now() - 600_000,
    },
    { handle: 'anna_a', name: 'Anna Alpha' },
  );
  const page = await open('/notifications/mentions');
  await page.getByText('order A').click();
  await expect(bar(page).locator('strong')).toHaveText('Anna Alpha');
  const add = bar(page).getByRole('button', { name: 'Add tag' });
  const options = bar(page).locator('.options').getByRole('option');
  const suggested = options.filter({ has: page.locator('.why') });

  await add.click();
  await expect(suggested).toHaveText([/^ComplaintMentions “.*refund”/, /^QuestionAsks something/]);
  await expect(bar(page).locator('.tag')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(bar(page).locator('.tag')).toHaveText(['Complaint']);
  await expect(suggested).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(bar(page).getByRole('status')).toHaveText('“Question” is not suggested here any more.');
  await expect(suggested).toHaveCount(0);

  await page.keyboard.press('Escape');
  await add.click();
  await expect(options.first()).toBeVisible();
  const count = await options.count();
  for (let step = 0; step < count; step++) await page.keyboard.press('ArrowDown');
  const last = options.last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport({ ratio: 0.9 });
  // The answer of the background comes before the next act is kept: both go the same way.
  await page.keyboard.type('praise');
  await page.keyboard.press('Enter');
  await expect(bar(page).locator('.tag')).toHaveText(['Complaint', 'Praise']);
  await expect(suggested).toHaveCount(0);
});
