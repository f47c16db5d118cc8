import { askFor, type ConvertedTemplate, convertTemplate } from './foreignTemplate';

/** Names of other tools, and ours. What stands nowhere is asked of the agent. */
const NAMES: Readonly<Record<string, string>> = {
  // Briskine
  'to.first_name': 'contact.first_name',
  'to.last_name': 'contact.last_name',
  'to.name': 'contact.name',
  'from.first_name': 'agent.first_name',
  'from.name': 'agent.name',
  'account.first_name': 'agent.first_name',
  // Zendesk
  'ticket.requester.first_name': 'contact.first_name',
  'ticket.requester.last_name': 'contact.last_name',
  'ticket.requester.name': 'contact.name',
  'current_user.first_name': 'agent.first_name',
  'current_user.name': 'agent.name',
  'ticket.assignee.first_name': 'agent.first_name',
  'ticket.assignee.name': 'agent.name',
  'ticket.account': 'account.name',
  'ticket.url': 'conversation.url',
};

const NAME = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/**
 * A template with `{{names}}` in our words: Chatwoot's and Zendesk's (Liquid), Briskine's (Handlebars).
 *
 * @param isKnown names that need no change
 */
export const fromMustaches = (template: string, isKnown: (name: string) => boolean): ConvertedTemplate =>
  convertTemplate((notes) => {
    const convert = (code: string): string => {
      const [name = '', ...filters] = code.trim().split('|');
      const plain = name.trim();
      const ours = NAMES[plain] ?? (isKnown(plain) ? plain : undefined);
      const rest = filters
        .map((filter) => ` |${filter}`)
        .join('')
        .trimEnd();
      if (plain === 'cursor') return '{{ cursor }}';
      if (ours !== undefined) return `{{ ${ours}${rest} }}`;
      if (plain.startsWith('>'))
        return `{% include "${plain
          .slice(1)
          .trim()
          .replaceAll(/["%{}]/g, '')}" %}`;
      if (/^["']/.test(plain)) return `{{ ${plain}${rest} }}`;
      if (!NAME.test(plain) || plain.startsWith('dc.')) {
        notes.unsupported(`{{${code.trim()}}}`);
        return '';
      }
      // Our own fields: `order_no | ask: "Order no"`.
      if (/\|\s*ask\b/.test(code)) return `{{ ${plain}${rest} }}`;
      const label = plain.replaceAll(/[._-]+/g, ' ');
      notes.asked(label);
      return askFor(label);
    };
    return template
      .replaceAll(/\{\{\{(.*?)\}\}\}/gs, '{{$1}}')
      .replaceAll(/\{\{#cursor\}\}(.*?)\{\{\/cursor\}\}/gs, '{% cursor %}$1{% endcursor %}')
      .replaceAll(/\{\{-?(.*?)-?\}\}/gs, (_, code: string) => convert(code));
  });
