import { expect, type Locator, type Page } from '@playwright/test';
import { PAGE_ID, type PagePost } from '../replica/world/meta/model';
import { launch } from './launch';
import { draftsOf, ofKind, recordOf } from './replicaPage';
import { type SeenRequest, watchRequests } from './requestWatch';
import type { Replica } from './startReplica';

/** What a person does on a visit: answers a mention, then somebody in X Chat, and goes back to the notifications. */
export async function visit(page: Page): Promise<void> {
  await page.goto('https://x.com/notifications/mentions');
  await page.locator('[data-testid="tweetText"]').first().click();
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('/c');
  await expect.poll(async () => (await draftsOf(page))[0]?.text).toBe('/c');
  await page.getByTestId('tweetButtonInline').click();
  await expect.poll(async () => ofKind(await recordOf(page), 'send').length).toBe(1);
  await page.goBack();
  await page.locator('article').first().waitFor();
  await page.getByTestId('AppTabBar_DirectMessage_Link').click();
  await page.getByTestId('dm-conversation-scroller').getByRole('option').first().click();
  await page.getByTestId('dm-composer-textarea').fill('Thank you');
  await page.getByTestId('dm-composer-send-button').click();
  await expect.poll(async () => ofKind(await recordOf(page), 'chatSend').length).toBe(1);
  await page.getByTestId('AppTabBar_Notifications_Link').click();
  await page.locator('article').first().waitFor();
}

/** Addresses on Meta's sites where the brand answers. */
export function metaAddresses({ control }: Replica) {
  const { pagePosts } = control.metaWorld();
  const codeOf = (platform: PagePost['platform']) =>
    pagePosts.find((post) => post.platform === platform && post.kind === 'post')?.code;
  return {
    inbox: `https://business.facebook.com/latest/inbox/all?asset_id=${PAGE_ID}`,
    facebookPost: `https://www.facebook.com/permalink.php?story_fbid=${codeOf('facebook')}&id=${PAGE_ID}`,
    chats: 'https://www.facebook.com/messages/',
    direct: 'https://www.instagram.com/direct/inbox/',
    instagramPost: `https://www.instagram.com/p/${codeOf('instagram')}/`,
  };
}

/** The same on Meta's sites: answers in Business Suite, under a post, in Messenger, and on Instagram in both of its places. */
export async function visitMeta(page: Page, replica: Replica): Promise<void> {
  const { inbox, facebookPost, chats, direct, instagramPost } = metaAddresses(replica);
  const say = async (box: Locator, text: string) => {
    await box.click();
    await page.keyboard.type(text);
    await expect.poll(async () => (await draftsOf(page)).map((draft) => draft.text)).toContain(text);
    await page.keyboard.press('Enter');
    await expect.poll(async () => ofKind(await recordOf(page), 'metaSend').length).toBe(1);
  };
  // Down to its end, so that every face was seen.
  const look = async (list: Locator) => {
    await list.hover();
    await page.mouse.wheel(0, 1200);
    await page.mouse.wheel(0, 1200);
    await page.mouse.wheel(0, -2400);
  };
  const editor = page.locator('[data-lexical-editor="true"]');
  await page.goto(inbox);
  await page.locator('.bubble').first().waitFor();
  await look(page.locator('.list-scroller'));
  await say(editor, 'Thank you');
  await page.goto(facebookPost);
  await say(page.getByRole('dialog').locator('.comment-box [data-lexical-editor="true"]'), 'Thank you all');
  await page.goto(chats);
  await look(page.locator('.chat-scroller'));
  await page.getByRole('gridcell').getByRole('link').first().click();
  await say(editor, 'Thank you');
  await page.goto(direct);
  await look(page.locator('.direct-list-scroller'));
  await page.locator('[role="button"] span[title]').first().click();
  await say(editor, 'Thank you');
  await page.goto(instagramPost);
  await say(page.locator('form textarea'), 'Thank you all');
}

type Visit = (page: Page, replica: Replica) => Promise<void>;

/**
 * The same in a browser without the extension: what the sites themselves ask for.
 *
 * @param visits those that were made with the extension, each in a tab of its own
 */
export async function ordinaryRequests(
  replica: Replica,
  visits: readonly Visit[],
): Promise<readonly SeenRequest[]> {
  const browser = await launch({ args: replica.chromiumArgs });
  const { seen } = watchRequests(browser.context);
  for (const make of visits) await make(await browser.context.newPage(), replica);
  await browser.close();
  return seen;
}
