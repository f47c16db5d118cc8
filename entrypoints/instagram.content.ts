import { defineContentScript } from 'wxt/utils/define-content-script';
import '../lib/overlay/presence.css';
import { startInPage } from '../lib/overlay/startInPage';
import { createInstagramAdapter } from '../lib/platforms/instagram/adapter';

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_start',
  // In Chromium our sheet would outlive us.
  cssInjectionMode: { firefox: 'manifest', chrome: 'manual' },
  // The page must not be able to hear that we are here; older scripts of ours hear it otherwise.
  noScriptStartedPostMessage: true,
  main: (context) => startInPage({ context, adapter: createInstagramAdapter(), chatScript: 'instagramChat' }),
});
