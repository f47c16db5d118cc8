import { describe, expect, test } from 'vitest';
import type { ReplyUsage } from '../../../lib/domain/cannedReply';
import { plainTemplate } from '../../../lib/replies/plainTemplate';
import { previewVariant, recallChoices } from '../../../lib/replies/previewWording';
import { renderReply } from '../../../lib/replies/renderReply';
import { aContext, anEnvironment, aReply, NOON } from './builders';

const usage: ReplyUsage = {
  replyId: 'reply-1',
  insertedCount: 1,
  lastUsedAt: NOON,
  weight: 1,
  choices: { way: 'by sea', order_no: '12345' },
};
const none = () => undefined;

describe('a wording that was asked for', () => {
  const reply = aReply('Hi {{ contact.first_name }} {{ way | ask: "Way", "by air", "by sea" }}');

  test('is shown filled in, with the choice that was made last', () => {
    const shown = previewVariant(reply, 'en', aContext(), anEnvironment(), none, usage);
    expect(shown).toMatchObject({ preview: 'Hi Ayşe [Way]', variant: 'en' });
    expect(shown?.fields).toMatchObject([{ name: 'way', suggestion: 'by sea' }]);
  });

  test('is not offered when it is gone, blank or broken', () => {
    const asked = (body: string, variant = 'en') =>
      previewVariant(aReply(body), variant, aContext(), anEnvironment(), none, undefined);
    expect([asked('Hi', 'tr'), asked('  '), asked('{{ broken'), asked('{% nothing %}')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('what was written freely, or cannot be chosen any more, is not suggested again', () => {
  const free = { name: 'order_no', label: 'Order', suggestion: '' };
  const changed = { name: 'way', label: 'Way', suggestion: '', choices: ['by air'] };
  expect(recallChoices([free, changed], usage)).toEqual([free, changed]);
});

test.each(['{{ x }}', '{% if %}', '{{{%', 'a { b } c', 'ordinary'])(
  'the text %s of a page becomes a reply that says it',
  (text) => {
    const rendered = renderReply(
      aReply(plainTemplate(text)),
      { language: 'en', context: aContext(), values: {} },
      anEnvironment(),
    );
    expect(rendered).toMatchObject({ ok: true });
  },
);
