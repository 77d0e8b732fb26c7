import { pictureTypeOf } from '@electron/main/services/pictures';
import { expect, test } from 'vitest';

test('the first bytes decide, not the name', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  expect(pictureTypeOf(png)).toBe('image/png');
  expect(pictureTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
  expect(pictureTypeOf(new TextEncoder().encode('<svg onload="x()">'))).toBeNull();
  expect(pictureTypeOf(new TextEncoder().encode('GIF89a'))).toBeNull();
  expect(pictureTypeOf(new Uint8Array([0x89, 0x50]))).toBeNull();
  expect(pictureTypeOf(new Uint8Array())).toBeNull();
});
