/** Set by wxt.config.ts: true in the e2e build only, so that tests can look into our shadow roots. */
declare const __OPEN_SHADOW_ROOTS__: boolean;
/** Whether the browser ends content scripts together with their extension, without a word. */
declare const __SCRIPTS_STOP_DEAD__: boolean;
