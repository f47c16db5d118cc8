/** Texts that the background shows or puts into a new database. */
export const backgroundEn = {
  /** Title of the toolbar button. */
  nobodyWaits: 'Inlay: nobody is waiting',
  someWait: (count: number, shown: string, oldest: string) =>
    `Inlay: ${count === 1 ? '1 conversation is' : `${shown} conversations are`} waiting, the oldest for ${oldest}`,

  /** Reminders. */
  promiseDue: 'A promise to a customer is due',
  promisesDue: (shown: string) => `${shown} promises to customers are due`,

  /** Whose browser it is until they say so themselves. */
  firstAgent: 'Me',

  tagLead: 'Lead',
  tagFeatureRequest: 'Feature request',
  tagIncident: 'Incident',
  tagTechnical: 'Technical',
  tagUserContent: 'User content',
  tagComplaint: 'Complaint',
  tagQuestion: 'Question',
  tagPraise: 'Praise',
  tagNoReply: 'No reply needed',
  tagEscalation: 'Escalation',
  tagVip: 'VIP',

  /** When to use each. */
  tagLeadFor: 'Wants to buy, or asks about prices and availability. Raises the priority.',
  tagFeatureRequestFor: 'Wishes for something that does not exist yet.',
  tagIncidentFor: 'Somebody may come to harm: safety, fraud, discrimination, law.',
  tagTechnicalFor: 'App, site or device does not work.',
  tagUserContentFor: 'Customers show what they made or bought; ask before you share it.',
  tagComplaintFor: 'Is unhappy with what we did. Counts in the complaint rate.',
  tagQuestionFor: 'Wants to know something, and nothing more.',
  tagPraiseFor: 'Is content and says so.',
  tagEscalationFor: 'Needs somebody who can do more. Counts in the escalation rate and raises the priority.',
  tagVipFor: 'A customer whom nobody wants to lose. Raises the priority.',
  tagNoReplyFor: 'Thanks, advertising, trolls. Stays out of the response rate; nothing is hidden.',
};
