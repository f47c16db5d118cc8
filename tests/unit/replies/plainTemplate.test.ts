import { expect, test } from 'vitest';
import { checkTemplate } from '../../../lib/replies/checkTemplate';
import { plainTemplate } from '../../../lib/replies/plainTemplate';

test('braces of a page are data', () => {
  const body = plainTemplate('Hi {{ agent.name }}, {% include "secret" %} {{{x');
  expect(body).not.toMatch(/\{[{%]/);
  expect(checkTemplate(body, () => undefined)).toMatchObject({ fields: [], unknownVariables: [] });
});
