import { isWholePicture, pictureTypeOf } from '@electron/main/services/pictures';
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

/** A PNG of so many pixels across and down, as its blocks; what is in them is not looked at. */
function pngOf(side: number): Uint8Array {
  const block = (name: string, content: readonly number[]): number[] => {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, content.length);
    return [...length, ...new TextEncoder().encode(name), ...content, 0, 0, 0, 0];
  };
  const size = new Uint8Array(8);
  new DataView(size.buffer).setUint32(0, side);
  new DataView(size.buffer).setUint32(4, side);
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const blocks = [
    ...block('IHDR', [...size, 8, 2, 0, 0, 0]),
    ...block('IDAT', [1, 2, 3]),
    ...block('IEND', []),
  ];
  return new Uint8Array([...head, ...blocks]);
}

test('a PNG is whole down to its last block, wherever it was cut', () => {
  const png = pngOf(600);
  expect(isWholePicture(png)).toBe(true);
  expect(isWholePicture(new Uint8Array([...png, 1, 2, 3]))).toBe(true);
  for (let length = 0; length < png.byteLength; length += 1)
    expect(isWholePicture(png.slice(0, length)), `${length} bytes`).toBe(false);
});

test('a small file that unpacks to a huge picture is none', () => {
  expect(isWholePicture(pngOf(5_000))).toBe(true);
  expect(isWholePicture(pngOf(5_001))).toBe(false);
});
