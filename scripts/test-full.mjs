/**
 * `npm run test:full`: everything that `npm test` does, and where that takes samples of a matrix, all of it. It takes
 * some minutes more.
 */
process.env.INLAY_FULL = '1';
await import('./test.mjs');
