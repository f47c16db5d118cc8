import { foldText } from '../../domain/foldText';
import { KNOWN_ROOTS } from '../replyVariables';
import type { ImportNote } from './rawReply';

export interface ConvertedTemplate {
  /** In our words. */
  readonly body: string;
  readonly notes: readonly ImportNote[];
}

/** Collects what is to be said of a template while it is converted. */
export interface TemplateNotes {
  asked(label: string): void;
  leftOut(name: string): void;
  /** There is no counterpart: the reply cannot be taken over. */
  unsupported(name: string): void;
}

/** Converts a template and gathers what was said of it. */
export function convertTemplate(convert: (notes: TemplateNotes) => string): ConvertedTemplate {
  const asked = new Set<string>();
  const leftOut = new Set<string>();
  const commands = new Set<string>();
  const body = convert({
    asked: (label) => void asked.add(label),
    leftOut: (name) => void leftOut.add(name),
    unsupported: (name) => void commands.add(name),
  });
  const notes: ImportNote[] = [...commands].map((name) => ({ type: 'command', name }));
  if (asked.size > 0) notes.push({ type: 'asked', names: [...asked] });
  if (leftOut.size > 0) notes.push({ type: 'leftOut', names: [...leftOut] });
  return { body, notes };
}

/** A field that the agent fills in, in our words. */
export function askFor(label: string, suggestion = '', choices: readonly string[] = []): string {
  const asked = [label, ...choices].map(quoted).join(', ');
  const fallback = suggestion === '' ? '' : ` | default: ${quoted(suggestion)}`;
  return `{{ ${nameOf(label)} | ask: ${asked}${fallback} }}`;
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\\n\r{}%]/g, ' ').trim()}"`;

/** A variable's name made of a label: "Order no." is `order_no`. */
function nameOf(label: string): string {
  const plain = foldText(label)
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  if (!/^[a-z]/.test(plain)) return `field_${plain}`;
  return KNOWN_ROOTS.has(plain) ? `${plain}_` : plain;
}
