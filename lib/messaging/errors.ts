/** The extension was updated, disabled or removed while this page was open: nobody answers here any more. */
export class ContextGoneError extends Error {
  override readonly name = 'ContextGoneError';

  constructor() {
    super('The extension was updated or removed. Reload this page to go on.');
  }
}

/** Nothing, or something else than an answer, came back. The request may or may not have been carried out: send
 * it again with the same ids. */
export class NotAcknowledgedError extends Error {
  override readonly name = 'NotAcknowledgedError';

  constructor(readonly requestType: string) {
    super(`"${requestType}" was not answered.`);
  }
}

/**
 * Why the background did not do what it was asked.
 * - `invalid`: the request is malformed; sending it again is of no use.
 * - `storageFull`: the disk is full; nothing was written, the same request can be sent again later.
 * - `failed`: anything else; the same request can be sent again.
 */
export type Refusal = 'invalid' | 'storageFull' | 'failed';

/** The background answered that it did not do it. Nothing was written. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    readonly requestType: string,
    readonly refusal: Refusal,
    /** For the log; never shown as it is, and never holding text of a page. */
    readonly detail: string,
  ) {
    super(`"${requestType}" was refused (${refusal}): ${detail}`);
  }
}
