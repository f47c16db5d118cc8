import { describe, expect, test } from 'vitest';
import { businessWords } from '../../../lib/replies/businessWords';
import { checkTemplate } from '../../../lib/replies/checkTemplate';
import { renderReply } from '../../../lib/replies/renderReply';
import { aContext, anEnvironment, aReply } from './builders';

const library = {
  hours: 'We are open from 9 to 6.',
  contact: 'Call {{ phone | ask: "Phone" }}. {% include "hours" %}',
  sign: '{% include "contact" %} – {{ agent.first_name }}',
  deeper: '{% include "sign" %}',
  deepest: '{% include "deeper" %}',
  loop: 'Again: {% include "loop2" %}',
  loop2: '{% include "loop" %}',
  broken: '{% if %}',
};

const bodyOf = (shortcut: string): string | undefined =>
  Object.hasOwn(library, shortcut) ? library[shortcut as keyof typeof library] : undefined;

const find = (shortcut: string) => {
  const body = bodyOf(shortcut);
  return body === undefined ? undefined : aReply(body, { shortcut });
};

const render = (body: string, values: Record<string, string> = {}, context = aContext()) =>
  renderReply(aReply(body), { language: 'en', context, values }, anEnvironment(), find);

describe('places for the caret', () => {
  test('are told and leave nothing in the text', () => {
    expect(render('Hi {{ cursor }}, all {% cursor %}the best{% endcursor %}!')).toEqual({
      ok: true,
      text: 'Hi , all the best!',
      stops: [
        { from: 3, to: 3 },
        { from: 9, to: 17 },
      ],
    });
  });

  test('hold also where the text is trimmed; a last one may stand on a line of its own', () => {
    expect(render('\r\n  {{ cursor }}Hello\r\n{{ cursor }}')).toEqual({
      ok: true,
      text: 'Hello\n',
      stops: [
        { from: 0, to: 0 },
        { from: 6, to: 6 },
      ],
    });
  });

  test('cannot be smuggled in by names or by what is filled in', () => {
    const contact = { name: 'Eve \u{e000}x\u{e001}', handle: 'eve' };
    const result = render(
      '{{ contact.name }} {{ order | ask }}',
      { order: '1\u{e000}' },
      aContext({ contact }),
    );
    expect(result).toEqual({ ok: true, text: 'Eve x 1' });
  });
});

describe('one of several wordings', () => {
  const body = '{% pick %}Hello{% or %}Hi{% or %}Hey{% endpick %}';
  const textFor = (conversationId: string) => {
    const result = render(body, {}, aContext({ conversationId }));
    return result.ok ? result.text : '';
  };

  test('stays the same for one conversation and differs between many', () => {
    expect(textFor('x:acme/1')).toBe(textFor('x:acme/1'));
    const texts = new Set(Array.from({ length: 40 }, (_, index) => textFor(`x:acme/${index}`)));
    expect([...texts].sort()).toEqual(['Hello', 'Hey', 'Hi']);
  });

  test('may ask for something', () => {
    const either = '{% pick %}{{ a | ask: "A" }}{% or %}{{ a | ask: "A" }}{% endpick %}';
    expect(render(either)).toMatchObject({ ok: false, missing: [{ name: 'a', label: 'A' }] });
  });
});

describe('a field to choose in', () => {
  test('tells its choices', () => {
    expect(render('{{ size | ask: "Size", "S", "M" | default: "M" }}')).toEqual({
      ok: false,
      missing: [{ name: 'size', label: 'Size', suggestion: 'M', choices: ['S', 'M'] }],
    });
  });
});

describe('another reply in a reply', () => {
  test('is filled in with it and asks for what it needs', () => {
    expect(render('{% include "sign" %}')).toMatchObject({ missing: [{ label: 'Phone' }] });
    expect(render('{% include "/sign" %}', { phone: '112' })).toEqual({
      ok: true,
      text: 'Call 112. We are open from 9 to 6. – Deniz',
    });
  });
});

test('a greeting goes by the hour of the business and by the language', () => {
  const at = (hour: number, language: 'en' | 'tr' | 'id') => {
    const environment = anEnvironment({ now: Date.UTC(2026, 10, 22, hour), timeZone: 'Europe/Istanbul' });
    const reply = aReply('', { variants: [{ language, title: '', body: '{{ greeting }}' }] });
    const result = renderReply(reply, { language, context: aContext(), values: {} }, environment);
    return result.ok ? result.text : '';
  };
  expect([at(5, 'tr'), at(12, 'tr'), at(17, 'tr'), at(23, 'tr')]).toEqual([
    'Günaydın',
    'İyi günler',
    'İyi akşamlar',
    'İyi akşamlar',
  ]);
  expect([at(6, 'id'), at(9, 'id'), at(13, 'id'), at(6, 'en')]).toEqual([
    'Selamat pagi',
    'Selamat siang',
    'Selamat sore',
    'Good morning',
  ]);
});

test('business hours are told by the clock of the business', () => {
  const day = [
    { from: 540, to: 750 },
    { from: 810, to: 1080 },
  ];
  const hours = {
    zone: 'Europe/Istanbul',
    week: [day, day, day, day, day, [], []],
    overrides: [{ date: '2026-11-30', intervals: [{ from: 600, to: 720 }] }],
  };
  const at = (date: number, hour: number, language: 'en' | 'tr' = 'en') =>
    businessWords(hours, Date.UTC(2026, 10, date, hour), language);
  // Istanbul is three hours ahead; the 23rd is a Monday.
  expect(at(23, 7)).toEqual({ hoursToday: '09:00–12:30, 13:30–18:00', nextOpen: '' });
  expect(at(23, 10)).toMatchObject({ nextOpen: '13:30' });
  expect(at(23, 16)).toMatchObject({ nextOpen: 'Tuesday 09:00' });
  expect(at(28, 9, 'tr')).toEqual({ hoursToday: '', nextOpen: 'Pazartesi 10:00' });
  expect(at(22, 22)).toMatchObject({ nextOpen: '09:00' });
});

describe('what is wrong with a template is told with its place', () => {
  test.each([
    ['Hello\n{% when %}', { type: 'unknownTag', name: 'when', line: 2, column: 1 }],
    ['{% if x %}Hello', { type: 'notClosed', line: 1, column: 1 }],
    ['Hello {{ x', { type: 'notClosed', line: 1, column: 7 }],
    ['{% cursor %}here', { type: 'notClosed', line: 1, column: 1 }],
    ['{% pick %}A{% or %}B', { type: 'notClosed', line: 1, column: 1 }],
    ['Hello {{ x | shout }}', { type: 'unknownFilter', name: 'shout', line: 1, column: 7 }],
    ['Hi {% include "nobody" %}', { type: 'unknownInclude', name: 'nobody', line: 1, column: 4 }],
    ['{% include "loop" %}', { type: 'includeLoop', name: 'loop', line: 1, column: 1 }],
    ['{% include "deepest" %}', { type: 'includeTooDeep', name: 'contact' }],
    ['{% include "broken" %}', { type: 'includeInvalid', name: 'broken' }],
    ['{% include "hours" %}'.repeat(31), { type: 'tooManyIncludes' }],
    ['{% render "hours" %}', { type: 'unknownTag', name: 'render' }],
    ['{% layout "hours" %}', { type: 'unknownTag', name: 'layout' }],
    ['{% for %}', { type: 'syntax', line: 1 }],
    ['x'.repeat(20_001), { type: 'tooLong' }],
    // Without a loop: how long one takes, which is limited as well, depends on the machine.
    [`{% assign long = "${'x'.repeat(5_000)}" %}${'{{ long }}'.repeat(5)}`, { type: 'tooLong' }],
    ['{% for i in (1..9999999) %}{% endfor %}', { type: 'tooSlow' }],
    ['   ', { type: 'blank' }],
  ])('%s', (body, fault) => {
    expect(checkTemplate(body, bodyOf).fault).toMatchObject(fault);
  });

  test('ten thousand loops end soon', () => {
    const loops = '{% for i in (1..10000) %}'.repeat(5) + '{% endfor %}'.repeat(5);
    expect(checkTemplate(loops, bodyOf).fault?.type).toBe('tooSlow');
    expect(render(loops)).toMatchObject({ ok: false, problem: 'tooLarge' });
  });
});

describe('a sound template', () => {
  test('has no fault; names of ours that do not exist are told, others are asked for', () => {
    expect(
      checkTemplate('{{ contact.frist_name }} {{ order_no }} {{ greeting }} {{ cursor }}', bodyOf),
    ).toEqual({
      unknownVariables: ['contact.frist_name'],
      fields: [{ name: 'order_no', label: 'order no', suggestion: '' }],
    });
  });
});
