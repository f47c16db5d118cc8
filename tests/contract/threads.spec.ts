import { expect } from '@playwright/test';
import { test } from './contractTest';
import { fixturePages } from './pages';

const DETAIL = 'post_detail_2026-11_id';
const FOCUSED_ID = '1985000000000000202';

test('what is scrolled out of a thread does not make strangers of the replies that stay', async ({
  openPage,
}) => {
  const detail = fixturePages().find(({ name }) => name === DETAIL);
  const { page, readScrolled } = await openPage(detail?.expected.url ?? '', detail?.html ?? '');
  // Deleted parent, root, focused post, separator, our reply: what is left are customers' replies and our answer.
  const { before, after } = await readScrolled(5);
  expect(before).toHaveLength(5);
  expect(after).toEqual(before.slice(2));
  await page.close();
});

test('badges, the focused post and reply boxes are told apart', async ({ openPage }) => {
  const [detail, home] = [DETAIL, 'home_compose_dialog_2026-11_en'].map((wanted) =>
    fixturePages().find(({ name }) => name === wanted),
  );
  const onDetail = await openPage(detail?.expected.url ?? '', detail?.html ?? '');
  const { messages, composers } = await onDetail.probe();
  expect(messages.filter(({ isFocused }) => isFocused).map(({ messageId }) => messageId)).toEqual([
    FOCUSED_ID,
  ]);
  expect(composers).toEqual([{ place: 'inline', answersMessageId: FOCUSED_ID, threadId: null }]);
  await onDetail.page.close();

  const onHome = await openPage(home?.expected.url ?? '', home?.html ?? '');
  expect((await onHome.probe()).composers).toEqual([
    { place: 'modal', answersMessageId: '1985000000000000301', threadId: null },
    { place: 'inline', answersMessageId: null, threadId: null },
  ]);
  await onHome.page.close();
});
