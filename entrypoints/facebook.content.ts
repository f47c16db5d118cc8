import { defineContentScript } from 'wxt/utils/define-content-script';
import '../lib/overlay/presence.css';
import { startInPage } from '../lib/overlay/startInPage';
import { createFacebookAdapter } from '../lib/platforms/facebook/adapter';

export default defineContentScript({
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
    'https://www.messenger.com/*',
  ],
  runAt: 'document_start',
  // In Chromium our sheet would outlive us.
  cssInjectionMode: { firefox: 'manifest', chrome: 'manual' },
  // The page must not be able to hear that we are here; older scripts of ours hear it otherwise.
  noScriptStartedPostMessage: true,
  main: (context) => startInPage({ context, adapter: createFacebookAdapter(), chatScript: 'facebookChat' }),
});
