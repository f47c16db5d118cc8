/** Set by wxt.config.ts: true in the e2e build only, so that tests can look into our shadow roots. */
declare const __OPEN_SHADOW_ROOTS__: boolean;
