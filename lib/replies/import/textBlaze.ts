import { plainTemplate } from '../plainTemplate';
import { askFor, type ConvertedTemplate, convertTemplate, type TemplateNotes } from './foreignTemplate';

/** Commands that do something to the page rather than to the text. */
const ACTS = new Set([
  'key',
  'click',
  'wait',
  'note',
  'endnote',
  'image',
  'link',
  'endlink',
  'format',
  'toggle',
]);
/** How Text Blaze writes parts of a date (as moment.js does), and how Liquid does. */
const DATE_PARTS: Readonly<Record<string, string>> = {
  YYYY: '%Y',
  YY: '%y',
  MMMM: '%B',
  MMM: '%b',
  MM: '%m',
  M: '%-m',
  DD: '%d',
  D: '%-d',
  dddd: '%A',
  ddd: '%a',
  HH: '%H',
  H: '%-H',
  hh: '%I',
  h: '%-I',
  mm: '%M',
  A: '%p',
  a: '%P',
};

/** A snippet of Text Blaze in our words: `{formtext: name=x}`, `{cursor}`, `{import: /x}` … */
export const fromTextBlaze = (snippet: string): ConvertedTemplate =>
  convertTemplate((notes) =>
    snippet
      .split(/(\{[a-z=][^{}]*\})/i)
      .map((piece, index) => (index % 2 === 0 ? plainTemplate(piece) : command(piece.slice(1, -1), notes)))
      .join(''),
  );

function command(code: string, notes: TemplateNotes): string {
  const [name = '', rest = ''] = splitOnce(code, ':');
  const { settings, plain } = readSettings(rest);
  const label = settings.get('name') ?? settings.get('label') ?? '';
  const ask = (shown: string, suggestion?: string, choices?: readonly string[]): string => {
    notes.asked(shown);
    return askFor(shown, suggestion, choices);
  };
  switch (name.trim().toLowerCase()) {
    case 'cursor':
      return '{{ cursor }}';
    case 'formtext':
    case 'formparagraph':
    case 'formdate':
      return ask(label || plain[0] || 'text', settings.get('default'));
    case 'formmenu': {
      const fallback = settings.get('default');
      const choices = [...new Set([...plain, ...(fallback === undefined ? [] : [fallback])])];
      return ask(label || choices[0] || 'choice', fallback, choices);
    }
    case 'clipboard':
      return ask('clipboard');
    case 'time':
    case 'date':
      return `{{ now | date: "${dateFormat(rest.split(';', 1)[0] ?? '')}" }}`;
    case 'import':
      return `{% include "${(plain[0] ?? '').replace(/^\//, '').replaceAll(/["%{}]/g, '')}" %}`;
    case 'user':
      return '{{ agent.name }}';
    default:
      if (ACTS.has(name.trim().toLowerCase())) notes.leftOut(`{${name.trim()}}`);
      else notes.unsupported(`{${name.trim()}}`);
      return '';
  }
}

function readSettings(rest: string) {
  const settings = new Map<string, string>();
  const plain: string[] = [];
  for (const part of rest.split(';').map((text) => text.trim())) {
    const named =
      /^(name|default|label|cols|rows|width|values|multiple|formatter|trim|required|start|end|type)\s*=\s*(.*)$/s.exec(
        part,
      );
    if (named) settings.set(named[1] ?? '', (named[2] ?? '').trim());
    else if (part !== '') plain.push(part);
  }
  return { settings, plain };
}

const dateFormat = (format: string): string =>
  format
    .trim()
    .replaceAll(/["%{}]/g, '')
    .replaceAll(/YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|H|hh|h|mm|A|a/g, (part) => DATE_PARTS[part] ?? part);

function splitOnce(text: string, at: string): readonly [string, string?] {
  const place = text.indexOf(at);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}
