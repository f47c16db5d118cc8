import { expect } from '@playwright/test';
import { test } from './contractTest';
import { pageNamed } from './pages';

const { html, expected } = pageNamed('notifications_mentions_2026-11_tr');

test('notifications that stay on the page after another account’s name came are not for it', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(expected.url, html);
  const at = { url: expected.url, now: '2026-11-02T12:00:30.000Z' };
  const [before, after, back] = await readSteps([
    at,
    {
      ...at,
      changes: [
        { of: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', value: '/acme_help' },
        {
          of: '[data-testid^="UserAvatar-Container-"]',
          attribute: 'data-testid',
          value: 'UserAvatar-Container-acme_help',
        },
      ],
    },
    {
      ...at,
      changes: [
        { of: '[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', value: `/${expected.account}` },
        {
          of: '[data-testid="UserAvatar-Container-acme_help"]',
          attribute: 'data-testid',
          value: `UserAvatar-Container-${expected.account}`,
        },
      ],
    },
  ]);
  expect(before?.conversations.length).toBeGreaterThan(0);
  expect(after).toMatchObject({ account: 'acme_help', conversations: [] });
  expect(back?.conversations).toEqual(before?.conversations);
  await page.close();
});
