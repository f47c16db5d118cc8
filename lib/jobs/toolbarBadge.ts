import { browser } from 'wxt/browser';
import type { EpochMs } from '../domain/units';
import type { Language } from '../domain/vocabulary';
import { backgroundCatalogue } from '../i18n/catalogues/background';
import { formatWait } from '../i18n/wait';
import type { InlayDatabase } from '../storage/database';
import { getWaiting } from '../storage/queries';

/** The toolbar has room for this much; the title tells the number. */
const MOST_SHOWN = 99;

/** White on it reads well in light and dark toolbars. */
const BADGE_COLOR = '#b3261e';

/** Shows on the toolbar button how many wait. */
export async function updateToolbarBadge(
  database: InlayDatabase,
  language: Language,
  now: EpochMs,
): Promise<void> {
  const { count, oldestSince, isApproximate } = await getWaiting(database, now);
  const texts = backgroundCatalogue[language];
  const title =
    oldestSince === undefined
      ? texts.nobodyWaits
      : texts.someWait(
          count,
          new Intl.NumberFormat(language).format(count),
          `${isApproximate ? '~' : ''}${formatWait(Math.max(0, now - oldestSince), language)}`,
        );
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOR }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}

const badgeText = (count: number): string => {
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
};
