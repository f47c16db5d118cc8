import { expect } from '@playwright/test';
import { test } from './contractTest';

const PLANTED = `
  <div data-testid="cellInnerDiv" id="zanzibar" class="zanzibar" title="zanzibar">
    <article data-testid="tweet" role="zanzibar" aria-label="Zanzibar" data-zanzibar="zanzibar">
      <div data-testid="UserAvatar-Container-zanzibar"></div>
      <div data-testid="zanzibar"></div>
      <div data-testid="zanzibar_42424242"></div>
      <div data-testid="42424242-follow"></div>
      <div data-testid="message-42424242-zanzibar"></div>
      <zanzibar-element></zanzibar-element>
      <a href="/zanzibar/status/42424242">Zanzibar <img alt="zanzibar" src="/zanzibar.png"></a>
      <input value="zanzibar" placeholder="zanzibar">
    </article>
  </div>`;

test('a drift report describes a place without what stands in it', async ({ openPage }) => {
  const { page, sketch } = await openPage('https://x.com/home', PLANTED);
  const skeleton = await sketch();
  expect(skeleton).toContain('article[role=?][data-testid=tweet]');
  expect(skeleton).toContain('div[data-testid=UserAvatar-Container-*]');
  expect(skeleton).not.toMatch(/zanzibar|4242/i);
  await page.close();
});

test('a drift report of a huge page stays small', async ({ openPage }) => {
  const { page, sketch } = await openPage('https://x.com/home', PLANTED.repeat(500));
  expect((await sketch()).length).toBeLessThan(5000);
  await page.close();
});
