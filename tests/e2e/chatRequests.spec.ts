import { bar, picker } from './chatPage';
import { expect, test } from './fixtures';

test('an open request is told in words to be found late; its replies say to accept it first, beside the bar', async ({
  open,
}) => {
  const page = await open('/i/chat/requests');
  await page.locator('[data-testid^="dm-message-request-item-"]').first().click();
  await expect(bar(page).getByText('Request: found late')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Canned replies' }).click();
  await expect(picker(page).getByRole('alert')).toContainText('Accept the request first');
  const [pane, notice] = await Promise.all(
    [page.getByTestId('dm-conversation-panel'), picker(page).getByRole('alert')].map((each) =>
      each.boundingBox(),
    ),
  );
  expect(notice?.x).toBeGreaterThan(pane?.x ?? Number.POSITIVE_INFINITY);
  await page.keyboard.press('Enter');
  await page.getByTestId('dm-message-request-accept-button').click();
  await bar(page).getByRole('button', { name: 'Canned replies' }).click();
  await expect(picker(page).getByRole('option').first()).toBeVisible();
});
