/** To be counted up whenever the same messages and events give other episodes or rows than before. */
export const DERIVATION = 6;
