import type { Page } from '@playwright/test';
import { chatIdOf } from '../replica/world/chat/ids';

/** What a person sees of X Chat on the replica, as the replica names it. */
export const MAYA = chatIdOf('kopikita', 'maya_brews');
export const ZEYNEP = chatIdOf('kopikita', 'zeyneponline');
export const HANNAH = chatIdOf('kopikita', 'hannahpours');

export const threadOf = (id: string): string => `/i/chat/${id}`;
export const linkTo = (page: Page, id: string) => page.locator(`a[role="option"][href="${threadOf(id)}"]`);
export const boxOf = (page: Page) => page.getByTestId('dm-composer-textarea');
export const messagesOf = (page: Page) => page.locator('[data-dm-message-row]');
