import { CHAT_ROOTS, type Settings } from '../../world/model';

/** Settings that a person can choose for one page by its address: `?chatRoot=closed&chatLocked=1&chatBoxReused=1`. */
export function settingsInAddress(address: string): Partial<Settings> {
  const { searchParams } = new URL(address);
  const chatRoot = CHAT_ROOTS.find((root) => root === searchParams.get('chatRoot'));
  return {
    ...(chatRoot ? { chatRoot } : {}),
    ...(searchParams.has('chatLocked') ? { isChatLocked: true } : {}),
    ...(searchParams.has('chatBoxReused') ? { isChatBoxReused: true } : {}),
  };
}
