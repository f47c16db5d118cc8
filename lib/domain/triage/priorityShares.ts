/**
 * What a priority is a sum of, in points of 100; `docs/triage.md` tells them to users. They stand apart from what reads texts:
 * a page that only adds up points does not load the words.
 */
export const SHARES = {
  written: 10,
  threat: 25,
  serious: { first: 18, more: 4, most: 24 },
  problem: { first: 6, more: 2, most: 12 },
  urgent: 6,
  question: 4,
  insistence: 4,
  unhappy: 22,
  content: -10,
  courtesy: -30,
  waiting: 40,
  public: 8,
  contactTag: 10,
  repeated: 8,
} as const;
