import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReplyContext } from '../../../lib/domain/cannedReply';
import type { Language } from '../../../lib/domain/vocabulary';
import { variablesCatalogue } from '../../../lib/i18n/catalogues/variables';
import { renderReply } from '../../../lib/replies/renderReply';
import { type Scope, scopeOf, VARIABLES } from '../../../lib/replies/replyVariables';
import { aContext, anEnvironment, aReply } from './builders';

const render = (body: string, values: Record<string, string> = {}, context: ReplyContext = aContext()) =>
  renderReply(aReply(body), { language: 'en', context, values }, anEnvironment());

describe('what is known', () => {
  test.each([
    ['{{ contact.first_name }}', 'Ayşe'],
    ['{{ contact.name }} @{{ contact.handle }}', 'Ayşe Demir @aysedemir'],
    ['{{ contact.last_name }}', 'Demir'],
    ['{{ agent.first_name }} ({{ agent.name }})', 'Deniz (Deniz Kaya)'],
    ['@{{ account.handle }} on {{ conversation.platform }}', '@kopikita on x'],
    ['{{ now | date: "%Y" }}', '2026'],
  ])('%s', (body, text) => {
    expect(render(body)).toEqual({ ok: true, text });
  });

  test('is replaced by the default where the contact has no name to address', () => {
    const context = aContext({ contact: { name: '☕️☕️', handle: 'kahve' } });
    expect(render('Hi {{ contact.first_name | default: "there" }},', {}, context)).toEqual({
      ok: true,
      text: 'Hi there,',
    });
  });
});

describe('what is not known', () => {
  test('is asked for, with the label and the suggestion of the template', () => {
    expect(render('Order {{ order_no | ask: "Order number" | default: "-" }}, {{ eta }}')).toEqual({
      ok: false,
      missing: [
        { name: 'order_no', label: 'Order number', suggestion: '-' },
        { name: 'eta', label: 'eta', suggestion: '' },
      ],
    });
  });

  test('is filled in by the agent; a blank field falls back to the suggestion, else it is still missing', () => {
    const body = 'Order {{ order_no | ask: "Order number" | default: "-" }}, {{ eta }}';
    expect(render(body, { order_no: '  ', eta: 'Friday' })).toEqual({ ok: true, text: 'Order -, Friday' });
    expect(render(body, { order_no: '42', eta: ' ' })).toEqual({
      ok: false,
      missing: [{ name: 'eta', label: 'eta', suggestion: '' }],
    });
  });

  test('is also asked for inside of conditions and loops', () => {
    const result = render('{% if urgent %}{{ phone | ask: "Phone" }}{% endif %}');
    expect(result).toMatchObject({
      ok: false,
      missing: [{ name: 'urgent' }, { name: 'phone', label: 'Phone' }],
    });
  });

  test('is asked for when the page should have told it and there is no default', () => {
    const result = render('Hi {{ contact.first_name }}', {}, { platform: 'x' });
    expect(result).toMatchObject({ ok: false, missing: [{ name: 'contact.first_name' }] });
    expect(render('Hi {{ contact.first_name }}', { 'contact.first_name': 'Ali' }, { platform: 'x' })).toEqual(
      {
        ok: true,
        text: 'Hi Ali',
      },
    );
  });

  test('is asked for in the words of the agent', () => {
    const body =
      'Hi {{ contact.first_name | upcase }} {{ contact.handle }} {{ contact.last_name | ask: "Family name" }} {{ order_no }}';
    const asking = (language: Language) => {
      const environment = { ...anEnvironment(), variableLabels: variablesCatalogue[language] };
      const request = { language: 'en', context: { platform: 'x' }, values: {} } as const;
      const result = renderReply(aReply(body), request, environment);
      return result.ok ? [] : result.missing.map(({ label }) => label).sort();
    };
    expect(asking('en')).toEqual(['Customer’s first name', 'Customer’s handle', 'Family name', 'order no']);
    expect(asking('tr')).toContain('Müşterinin adı');
    expect(asking('id')).toContain('Nama depan pelanggan');
  });

  test('has words for whatever the page may not tell', () => {
    const environment = { ...anEnvironment(), agentName: '' };
    const known = scopeOf({ platform: 'facebook' }, 'en', environment);
    const isKnown = (name: string) => {
      const [root = '', part] = name.split('.');
      const value = known[root];
      return part === undefined ? value !== undefined : (value as Scope | undefined)?.[part] !== undefined;
    };
    const unknown = VARIABLES.filter((name) => !isKnown(name));
    expect(Object.keys(variablesCatalogue.en)).toEqual(expect.arrayContaining(unknown));
    expect(unknown).toContain('contact.first_name');
  });

  test('is not asked for where the template does without it', () => {
    const body = 'Hi{% if contact.first_name %} {{ contact.first_name }}{% endif %}!';
    expect(render(body, {}, { platform: 'x' })).toEqual({ ok: true, text: 'Hi!' });
  });
});

describe('what cannot become a reply', () => {
  test.each([
    ['an output that is not closed', '{{ contact.name', 'unparsable'],
    ['a filter that does not exist', '{{ contact.name | shout }}', 'unparsable'],
    ['another file', '{% include "secrets" %}', 'unparsable'],
    ['a loop without end in sight', '{% for i in (1..100000000) %}{{ i }}{% endfor %}', 'tooLarge'],
    ['a template of a book', 'x'.repeat(30_000), 'tooLarge'],
    ['a text of a book', '{% for i in (1..3000) %}hello {% endfor %}', 'tooLarge'],
    ['nothing at all', '{% if contact.handle == "x" %}y{% endif %}', 'blank'],
    ['template code', '{% raw %}{{ contact.name }}{% endraw %}', 'blank'],
  ])('%s', (_, body, problem) => {
    expect(render(body)).toEqual({ ok: false, missing: [], problem });
  });

  test('a reply that was deleted', () => {
    const request = { language: 'en', context: aContext(), values: {} } as const;
    expect(renderReply(undefined, request, anEnvironment())).toMatchObject({ problem: 'notFound' });
  });
});

describe('hostile names', () => {
  test.each([
    ['{{ agent.name }}', /agent\.name/],
    ['{% include "x" %}', /include/],
    ['constructor', /^Hi constructor$/],
  ])('%s is data', (name, expected) => {
    const result = render('Hi {{ contact.name }}', {}, aContext({ contact: { name, handle: 'x' } }));
    expect(result).toMatchObject({ ok: true, text: expect.stringMatching(expected) });
  });

  test('no prototype can be reached', () => {
    expect(render('{{ contact.constructor }}')).toMatchObject({ ok: false });
    expect(render('{{ __proto__ }}')).toMatchObject({ ok: false });
  });

  test('whatever a contact is called, no template code, blank or line break comes out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, handle) => {
        const context = aContext({ contact: { name, handle } });
        const result = render('Hi {{ contact.first_name | default: "there" }}!', {}, context);
        expect(result.ok && /^Hi [^\n{}]*\S!$/.test(result.text)).toBe(true);
      }),
    );
  });
});
