import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ImageError } from '../../../lib/replies/imageError';
import { imageTypeOf, prepareImage } from '../../../lib/replies/prepareImage';

test('an image is known by its content', () => {
  expect(imageTypeOf(readFileSync('public/icon/16.png').subarray(0, 12))).toBe('image/png');
  expect(imageTypeOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
  expect(imageTypeOf(new TextEncoder().encode('RIFF____WEBP'))).toBe('image/webp');
});

test.each(['GIF89a', '<svg xmlns="">', 'RIFF____WAVE', ''])('anything else is none: "%s"', async (start) => {
  await expect(prepareImage(new Blob([start]), 'id')).rejects.toEqual(new ImageError('kind'));
});
