import { expect, test } from 'vitest';
import { formalityOn, withFormalityOn } from '../../../lib/domain/formality';

test('customers are addressed as everywhere, but where it was said otherwise', () => {
  const setting = withFormalityOn({ everywhere: 'formal' }, 'instagram', 'casual');
  expect(formalityOn(setting, 'x')).toBe('formal');
  expect(formalityOn(setting, 'instagram')).toBe('casual');
  expect(withFormalityOn(setting, 'instagram', undefined)).toEqual({ everywhere: 'formal' });
});
