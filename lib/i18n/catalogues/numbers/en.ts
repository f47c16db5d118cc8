/** What the numbers mean, in short; `docs/metrics.md` is the long form. Keyed by the topic and its name. */
export const numbersEn = {
  heading: 'What the numbers mean',
  introduction:
    'Every number is about what was seen in this browser; nothing is guessed. A number that cannot be told is absent, and nothing is never shown as nought. Below five cases there is neither a p90 nor a change against the period before.',

  episodeName: 'Episode',
  episode:
    'Private conversations never end, so numbers are told of episodes: rounds from a question to its answer. An episode opens with a question, or with a message of ours. It closes when somebody presses Resolve, or after 24 hours of silence while nobody waits. A question within 72 hours after Resolve opens it again. Mere courtesies such as “thanks” or “👍” open nothing.',
  waitName: 'Wait',
  wait: 'Begins with the first question since our last answer; what the customer adds does not move it. An answer by a person ends it, and so does Resolve. Asked at 10:00 and 10:05, answered at 10:20: one wait of 20 minutes.',
  'first-response-timeName': 'First response time',
  'first-response-time':
    'From the first question of an episode to the first answer by a person. Automatic answers do not count, nor do episodes that we started or that are tagged as needing no reply. Belongs to the moment of the answer.',
  'reply-timeName': 'Reply time',
  'reply-time':
    'How long each wait was that an answer ended: the first answer and all later ones. A wait that Resolve ended is no reply.',
  waitingName: 'Waiting now',
  waiting:
    'How many wait at this moment, and how long the longest has waited, whatever the period. Shows those whom first response times leave out, because they never got an answer.',
  'response-rateName': 'Response rate',
  'response-rate':
    'Answered ÷ eligible, of the episodes that customers opened within the period. Eligible are those that need a reply and were answered or have waited for more than 24 hours.',
  'service-targetsName': 'Within target (SLA)',
  'service-targets':
    'How many waits were answered within the target of their channel: met ÷ (met + breached). Who still waits past the target counts as breached; who waits within it is told apart. Targets count business hours, where they are set. The target for resolution stands still while the conversation waits for a third party, which is said in the bar under More.',
  'resolution-timeName': 'Resolution time',
  'resolution-time':
    'From the first question to Resolve; of an episode that closed by itself, to our last answer. Of a reopened one to its final close.',
  resolvedName: 'Resolution rate',
  resolved:
    'Of the episodes opened within the period, how many are closed by now. Beside it stand two counts that are easily mixed up: how many episodes were closed within the period, and how many people’s.',
  reopenedName: 'Reopened',
  reopened: 'Of the episodes opened within the period, those opened again after Resolve.',
  'first-contact-resolutionName': 'First contact resolution (FCR)',
  'first-contact-resolution':
    'Of the episodes that customers started and that closed within the period, those done with one turn of ours, never handed over, escalated, promised or waiting for a third party, whose customer asked nothing within 7 days after. Until these days are over it may still change. The settings can say 1 to 30 days.',
  'handle-timeName': 'Handle time (AHT)',
  'handle-time':
    'How long somebody worked on each closed episode: the tab was visible, the conversation open, and the last key, click or scroll less than 60 seconds ago. Work on a phone or elsewhere is not seen and lowers the coverage.',
  'customer-satisfactionName': 'Customer satisfaction (CSAT)',
  'customer-satisfaction':
    'Ratings of 4 and 5 ÷ all ratings. Under More, the bar asks for a rating; a short answer such as “5”, “4/5” or “⭐⭐⭐⭐” is then offered as one and counts once somebody confirms it. A confirmed rating asks nothing: nobody waits for an answer to it. No average is shown: it turns two opinions into one that nobody has.',
  promisesName: 'Promises kept',
  promises:
    'Of the promises that fell due within the period, those that somebody marked as kept by then. One that is kept too late is not kept; those not due yet are told apart. Promised until Friday, kept on Thursday: 1 of 1.',
  complaintsName: 'Complaints',
  complaints:
    'Of the episodes opened within the period, those tagged as a complaint. A tag belongs to the episode in which it was given.',
  escalationsName: 'Escalations',
  escalations:
    'Of the episodes opened within the period, those handed over, tagged as escalated, or raised to urgent by hand.',
  'repeat-contactsName': 'Repeat contacts',
  'repeat-contacts':
    'Of the episodes that customers opened within the period, those that came within 7 days after an earlier one of the same person.',
  retentionName: 'Returning people',
  retention:
    'Of the people who asked in the 90 days before the end of the period, those with two episodes or more.',
  volumesName: 'Volumes by hour',
  volumes:
    'Customers’ messages by hour and weekday in the business’s time zone, divided by how many such days the period has.',
  'meta-viewName': 'Facebook’s view',
  'meta-view':
    'An estimate of what Facebook shows of a page: of the private messages of the last 30 days that came first or after a day of quiet, the share answered, and the mean of the fastest nine tenths. Facebook counts automatic answers as well; this does not.',
  'business-hoursName': 'Business hours',
  'business-hours':
    'The hours in which somebody is there to answer, in the business’s own time zone. Times can be shown on the calendar or in business hours: asked at 22:00 and answered at 23:00 is an hour on the calendar and nothing in business hours. Changed hours hold for the past as well.',
  mineName: 'Mine and all seen',
  mine: 'Mine is what this agent was seen sending in this browser. What a teammate, a phone or an unknown person sent counts in all seen, and is nobody’s mine.',
  periodsName: 'Periods',
  periods:
    'From the beginning of the first day to the end of the last. Replies belong to the moment of the reply, resolutions to the close, response rates and counts of episodes to the opening, volumes to the message.',
  coverageName: 'Coverage and “~”',
  coverage:
    'Pages often say “2 h” instead of a time. A duration that may be off by more than five minutes and by more than a quarter of itself is left out of medians, means and percentiles, and counted beside them. What no page showed is in no number.',
  percentilesName: 'Median, mean and p90',
  percentiles:
    'Half of the cases took at most the median: what a customer can expect. Nine in ten took at most the p90: what the unlucky ones got. The mean is all of them added up and divided by their number; one case that took very long moves it.',
};
