/** What the agent is asked for where a name that is filled in as a rule is not known, by that name. */
export const variablesEn = {
  'contact.name': 'Customer’s name',
  'contact.first_name': 'Customer’s first name',
  'contact.last_name': 'Customer’s last name',
  'contact.handle': 'Customer’s handle',
  'agent.name': 'Your name',
  'agent.first_name': 'Your first name',
  'account.name': 'Name of your account',
  'account.handle': 'Handle of your account',
  'account.url': 'Address of your account',
  'conversation.kind': 'Kind of the conversation',
  'conversation.url': 'Address of the conversation',
  'episode.tags': 'Tags of the conversation',
  'business.hours_today': 'Opening hours today',
  'business.next_open': 'When you open next',
};
