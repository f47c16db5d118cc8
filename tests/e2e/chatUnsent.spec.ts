import { badgeOf, bar, composer, openInbox, openThread, row } from './chatPage';
import { expect, test } from './fixtures';

const MAYA = 'Maya Lindqvist';

for (const sending of ['fails', 'held'] as const) {
  test(`a message that ${sending === 'fails' ? 'fails' : 'is held'} ends nobody’s wait`, async ({
    open,
    replica,
  }) => {
    const page = await openInbox(open);
    await openThread(page, MAYA);
    await expect(badgeOf(page, MAYA)).not.toContainText('~');
    replica.control.setChatSending(sending);
    await composer(page).click();
    await page.keyboard.type('Coming Thursday');
    await page.keyboard.press('Enter');
    await expect(row(page, MAYA)).toContainText('You: Coming Thursday');
    await openThread(page, 'Sari Wulandari');
    await expect(bar(page).locator('strong')).toHaveText('Sari Wulandari');
    await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'waiting');
    await expect(badgeOf(page, MAYA)).not.toContainText('~');
    replica.control.setChatSending('arrives');
    await openThread(page, MAYA);
    if (sending === 'held') await expect(badgeOf(page, MAYA)).toHaveCount(0);
    else await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'waiting');
  });
}
