import type { ReasonId } from '../../../domain/triage/reason';

/** Why something has its priority, in a few words; the writer of the message is who is spoken of. */
export const triageEn: Readonly<Record<ReasonId, string>> & {
  readonly waited: (elapsed: string, target: string) => string;
  readonly ruledPriority: (rule: string) => string;
  readonly ruledTag: (tag: string, rule: string) => string;
  readonly reasonLine: (what: string, words: string, points: string) => string;
} = {
  safety: 'someone may come to harm',
  fraud: 'speaks of fraud, theft or a hacked account',
  legal: 'speaks of law, courts or authorities',
  discrimination: 'speaks of discrimination',
  lost: 'something is lost',
  damaged: 'something is damaged',
  cancelled: 'something was cancelled or missed',
  refund: 'speaks of a refund or compensation',
  payment: 'speaks of a payment or a charge',
  lockedOut: 'is locked out',
  delay: 'speaks of a delay or a long wait',
  delivery: 'speaks of a delivery',
  technical: 'something does not work',
  noAnswer: 'got no answer or no help',
  staff: 'complains about people',
  quality: 'complains about quality',
  leaving: 'is about to leave',
  exposure: 'wants others to know',
  written: 'wrote to you',
  urgent: 'says that it is urgent',
  unhappy: 'sounds unhappy',
  content: 'sounds content',
  question: 'asks something',
  insistence: 'writes with emphasis',
  courtesy: 'says thanks or hello only',
  waiting: 'waits for a reply',
  public: 'everybody can read it',
  contactTag: 'has a tag that counts',
  repeated: 'wrote about a case before, within 7 days',
  limit: 'no more than 100 in all',
  /** @param elapsed and `target` such as "52m" and "1h" */
  waited: (elapsed, target) => `has waited ${elapsed} of ${target}`,
  /** @param rule its name; empty where it is gone */
  ruledPriority: (rule) =>
    rule === '' ? 'set by a rule of yours that is gone' : `set by your rule “${rule}”`,
  ruledTag: (tag, rule) =>
    rule === ''
      ? `tag “${tag}”: put on by a rule of yours that is gone`
      : `tag “${tag}”: put on by your rule “${rule}”`,
  /** @param words said by the customer; empty where there are none to show */
  reasonLine: (what, words, points) => `${what}${words === '' ? '' : ` (“${words}”)`}: ${points}`,
};
