import type { FigureName } from '../../lib/domain/numbers/figure';

/** What is explained, in order; each under the same name as in `docs/metrics.md`. */
export const TOPICS = [
  'episode',
  'wait',
  'first-response-time',
  'reply-time',
  'waiting',
  'response-rate',
  'service-targets',
  'resolution-time',
  'resolved',
  'reopened',
  'first-contact-resolution',
  'handle-time',
  'customer-satisfaction',
  'promises',
  'complaints',
  'escalations',
  'repeat-contacts',
  'retention',
  'volumes',
  'meta-view',
  'business-hours',
  'mine',
  'periods',
  'coverage',
  'percentiles',
] as const;
export type Topic = (typeof TOPICS)[number];

const TOPIC_OF: Readonly<Record<FigureName, Topic>> = {
  firstResponseTime: 'first-response-time',
  replyTime: 'reply-time',
  responseRate: 'response-rate',
  replyTargets: 'service-targets',
  resolutionTime: 'resolution-time',
  resolutionTargets: 'service-targets',
  resolutionRate: 'resolved',
  firstContactResolution: 'first-contact-resolution',
  reopened: 'reopened',
  handleTime: 'handle-time',
  customerSatisfaction: 'customer-satisfaction',
  promisesKept: 'promises',
  complaints: 'complaints',
  escalations: 'escalations',
  repeatContacts: 'repeat-contacts',
  returningPeople: 'retention',
};

/** The place on the full page that explains something. */
export const topicLink = (topic: Topic): string => `/desk.html#numbers/${topic}`;

export const explanationLink = (name: FigureName): string => topicLink(TOPIC_OF[name]);
