import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CannedReply, PLAIN_REPLY } from '../../../lib/domain/cannedReply';
import { ImportError } from '../../../lib/replies/import/importError';
import { planImport, repliesToSave } from '../../../lib/replies/import/planImport';
import { libraryJson, readImport } from '../../../lib/replies/import/readImport';

const bytes = (text: string) => new TextEncoder().encode(text);
/** A text as a Turkish spreadsheet writes it. */
const windows1254 = (text: string) => {
  const letters: Readonly<Record<string, number>> = { ğ: 0xf0, Ğ: 0xd0, ı: 0xfd, İ: 0xdd, ş: 0xfe, Ş: 0xde };
  return Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0));
};

const planOf = (file: Uint8Array | string, existing: readonly CannedReply[] = []) => {
  let count = 0;
  const raw = readImport(typeof file === 'string' ? bytes(file) : file);
  return planImport(raw, { language: 'tr', existing, newId: () => `new-${++count}` });
};
const bodiesOf = (file: string) =>
  Object.fromEntries(planOf(file).entries.map(({ reply }) => [reply.shortcut, reply.variants[0]?.body]));

describe('a table', () => {
  test.each([
    ['commas', bytes('Kısayol,Başlık,Metin\niade,İade şartları,"Merhaba, iade için"')],
    ['semicolons', bytes('Kısayol;Başlık;Metin\niade;İade şartları;Merhaba, iade için')],
    ['tabs', bytes('Kısayol\tBaşlık\tMetin\r\niade\tİade şartları\tMerhaba, iade için\r\n')],
    ['a byte order mark', bytes('\ufeffKısayol,Başlık,Metin\niade,İade şartları,"Merhaba, iade için"')],
    ['Windows-1254', windows1254('Kısayol;Başlık;Metin\niade;İade şartları;Merhaba, iade için')],
  ])('with %s', (_, file) => {
    const { format, entries } = planOf(file);
    expect(format).toBe('table');
    expect(entries).toMatchObject([
      {
        result: 'new',
        reply: {
          shortcut: 'iade',
          variants: [{ language: 'tr', title: 'İade şartları', body: 'Merhaba, iade için' }],
        },
      },
    ]);
  });

  test('without headings is shortcut and text', () => {
    expect(bodiesOf('hi,Hello\nbye,"Good bye\nand thanks"')).toEqual({
      hi: 'Hello',
      bye: 'Good bye\nand thanks',
    });
  });

  test('with a column of languages makes wordings of one reply', () => {
    const { entries } = planOf('shortcut,language,body\nhi,en,Hello\nhi,tr-TR,Merhaba\nhi,en,Twice');
    expect(entries.map(({ reply }) => [reply.shortcut, reply.variants.length])).toEqual([
      ['hi', 2],
      ['hi-2', 1],
    ]);
  });

  test('keeps what it cannot use, and says why', () => {
    const { entries } = planOf('shortcut,body\na b,Hello\nempty,\nbroken,Hi {{ name');
    expect(entries.map(({ result, reply, notes }) => [result, reply.shortcut, notes])).toEqual([
      ['new', 'a-b', [{ type: 'renamed', shortcut: 'a-b' }]],
      ['unsupported', 'empty', [{ type: 'noText' }]],
      ['new', 'broken', [{ type: 'invalid' }]],
    ]);
  });
});

test('cells of a table that cannot be taken are named', () => {
  const notesOf = (file: string) => planOf(file).entries.map(({ notes }) => notes);
  const leftOut = (...names: string[]) => [[{ type: 'leftOut', names }]];
  expect(notesOf('shortcut,body,dil,cc\nhi,Hello,xx,a@b.example\n')).toEqual(
    leftOut('language “xx”', 'cc “a@b.example”'),
  );
  expect(notesOf('id,shortcut,body,type,favorite\n7,hi,Hello,macro,yes\n')).toEqual(
    leftOut('type “macro”', 'favorite “yes”'),
  );
  expect(notesOf('hi,Greeting,Hello,,more\n')).toEqual(leftOut('“more”'));
  expect(
    notesOf(
      'id,shortcut,after_sending,language,formality,body\n1,hi,close,en,rude,Hello\n2,ho,resolve,en,,Hello\n',
    ),
  ).toEqual([...leftOut('formality “rude”', 'afterSending “close”'), []]);
});

describe('Text Blaze', () => {
  const snippet = (text: string) => {
    const [entry] = planOf(
      JSON.stringify({ folders: [{ name: 'F', snippets: [{ name: 'N', shortcut: '/s', text }] }] }),
    ).entries;
    return { body: entry?.reply.variants[0]?.body, result: entry?.result, notes: entry?.notes };
  };

  test.each([
    ['Hi {formtext: name=Order no; default=12}', 'Hi {{ order_no | ask: "Order no" | default: "12" }}'],
    ['{formmenu: S; M; default=L; name=Size}', '{{ size | ask: "Size", "S", "M", "L" | default: "L" }}'],
    ['Hi {cursor}!', 'Hi {{ cursor }}!'],
    ['{time: DD.MM.YYYY}', '{{ now | date: "%d.%m.%Y" }}'],
    ['{import: /bye}', '{% include "bye" %}'],
    ['{key: tab}Hello', 'Hello'],
    ['<p>Hello<br>there &amp; you</p>', 'Hello\nthere & you'],
    ['plain {braces} stay', 'plain  stay'],
  ])('%s', (text, expected) => {
    const { body, result } = snippet(text);
    if (text.startsWith('plain')) expect(result).toBe('unsupported');
    else expect(body).toBe(expected);
  });

  test('is told what is asked, what is left out, and what has no counterpart', () => {
    expect(snippet('{formtext: name=A}{key: enter}').notes).toMatchObject([
      { type: 'asked', names: ['A'] },
      { type: 'leftOut', names: ['{key}'] },
    ]);
    expect(snippet('{if: a}x{endif}')).toMatchObject({
      result: 'unsupported',
      notes: [
        { type: 'command', name: '{if}' },
        { type: 'command', name: '{endif}' },
      ],
    });
  });
});

test('Briskine: names, places for the caret and included replies', () => {
  const templates = [
    {
      title: 'T',
      shortcut: 'a',
      body: 'Hi {{to.first_name}}, {{#cursor}}here{{/cursor}} {{> bye}} {{order.no}}',
      tags: ['x'],
    },
    { title: 'U', shortcut: 'b', body: '{{#if to.name}}x{{/if}}' },
  ];
  const { format, entries } = planOf(JSON.stringify({ templates }));
  expect(format).toBe('briskine');
  expect(entries[0]?.reply).toMatchObject({
    tags: ['x'],
    variants: [
      {
        body: 'Hi {{ contact.first_name }}, {% cursor %}here{% endcursor %} {% include "bye" %} {{ order_no | ask: "order no" }}',
      },
    ],
  });
  expect(entries[1]?.result).toBe('unsupported');
});

test('Chatwoot: short codes and its names, as JSON or as a table', () => {
  const content = 'Hi {{contact.name}}, mail {{contact.email}}. {{agent.first_name | default: "Us"}}';
  const expected = {
    hi: 'Hi {{ contact.name }}, mail {{ contact_email | ask: "contact email" }}. {{ agent.first_name | default: "Us" }}',
  };
  expect(bodiesOf(JSON.stringify([{ id: 1, short_code: 'hi', content }]))).toEqual(expected);
  expect(bodiesOf(`short_code,content\nhi,"${content.replaceAll('"', '""')}"`)).toEqual(expected);
});

test('Zendesk macros: folders, tags, solving, marked-up texts; other actions are named, dynamic content has no counterpart', () => {
  const macros = [
    {
      title: 'Orders::Late::First',
      actions: [
        { field: 'status', value: 'solved' },
        {
          field: 'comment_value_html',
          value: '<p>Hi {{ticket.requester.first_name}}</p><p>Ticket {{ticket.id}}</p>',
        },
        { field: 'current_tags', value: 'late urgent' },
        { field: 'priority', value: 'high' },
      ],
    },
    { title: 'Dynamic', actions: [{ field: 'comment_value', value: ['channel:all', '{{dc.hello}}'] }] },
    { title: 'Only status', actions: [{ field: 'status', value: 'open' }] },
  ];
  const { format, entries } = planOf(JSON.stringify({ macros, count: 3 }));
  expect(format).toBe('zendesk');
  expect(entries.map(({ result }) => result)).toEqual(['new', 'unsupported', 'unsupported']);
  expect(entries[0]).toMatchObject({
    reply: {
      shortcut: 'first',
      folder: 'Orders/Late',
      tags: ['late', 'urgent'],
      afterSending: { type: 'resolve' },
      variants: [
        { title: 'First', body: 'Hi {{ contact.first_name }}\n\nTicket {{ ticket_id | ask: "ticket id" }}' },
      ],
    },
    notes: [{ type: 'asked' }, { type: 'formatting' }, { type: 'leftOut', names: ['priority'] }],
  });
});

describe('what is here already', () => {
  const here: CannedReply = {
    ...PLAIN_REPLY,
    id: 'mine',
    shortcut: 'hi',
    variants: [{ language: 'tr', title: 'Hello', body: 'Hello' }],
  };
  const results = (file: string) => planOf(file, [here]).entries.map(({ result }) => result);

  test('is known by its shortcut and text', () => {
    expect(results('shortcut,title,body\nhi,Hello,Hello\nother,,Hello')).toEqual(['same', 'new']);
    expect(results('shortcut,body\nHI,Something else')).toEqual(['conflict']);
  });

  test('keeps its image when a file of ours changes its text', () => {
    const pictured: CannedReply = { ...here, imageId: 'image' };
    const file = libraryJson([{ ...pictured, folder: 'Orders' }], '2026-11-22');
    expect(file).not.toContain('imageId');
    expect(planOf(file, [pictured]).entries).toMatchObject([
      { result: 'changed', reply: { folder: 'Orders', imageId: 'image' } },
    ]);
    expect(planOf(libraryJson([pictured], '2026-11-22'), [pictured]).entries[0]?.result).toBe('same');
  });

  test('can stay, be replaced, or have the new one beside it', () => {
    const plan = planOf('shortcut,body\nhi,Something else\nhi-2,More', [here]);
    const saved = (choice: 'renameTheirs' | 'replaceOurs' | 'leaveOut') =>
      repliesToSave(plan, choice, [here]).map(({ id, shortcut }) => [id, shortcut]);
    expect(saved('leaveOut')).toEqual([['new-2', 'hi-2']]);
    expect(saved('replaceOurs')).toEqual([
      ['mine', 'hi'],
      ['new-2', 'hi-2'],
    ]);
    expect(saved('renameTheirs')).toEqual([
      ['new-1', 'hi-3'],
      ['new-2', 'hi-2'],
    ]);
  });
});

describe('is refused as a whole', () => {
  const faultOf = (file: Uint8Array | string) => {
    try {
      planOf(file);
      return undefined;
    } catch (error) {
      return error instanceof ImportError ? error.fault : error;
    }
  };
  test.each([
    ['empty', ' \n '],
    ['binary', Uint8Array.from({ length: 500 }, (_, index) => index % 32)],
    ['broken', 'shortcut,body\na,"never closed\nb,c'],
    ['notJson', '{"templates": [{"title": '],
    ['unknown', '{"weather": "fine"}'],
    ['unknown', 'shortcut,body\na,\nb,'],
    ['tooLarge', new Uint8Array(10_000_001)],
    ['tooMany', `body\n${'x\n'.repeat(20_001)}`],
  ])('%s', (fault, file) => expect(faultOf(file)).toBe(fault));

  test('but five megabytes of replies are read', () => {
    const line = `reply,"${'Merhaba, siparişiniz yolda. '.repeat(90)}"\n`;
    const { entries } = planOf(`shortcut,body\n${line.repeat(2_000)}`);
    expect(entries).toHaveLength(2_000);
  });

  test('whatever a file holds, it is read or refused, never half', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.uint8Array().map((raw) => String.fromCharCode(...raw)),
        ),
        (text) => {
          expect(['object', 'undefined', 'string']).toContain(typeof faultOf(text));
          expect(faultOf(text)).not.toBeInstanceOf(Error);
        },
      ),
    );
  });
});
