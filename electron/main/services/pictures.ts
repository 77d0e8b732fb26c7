export const largestPicture = 2 * 1024 * 1024;

/** So many pixels are decoded for a page; a small file may unpack to far more. */
const mostPixels = 25_000_000;

export type PictureType = 'image/png' | 'image/jpeg';

/** The type of a picture by its first bytes, whatever its name says; null for anything but PNG and JPEG. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const startsWith = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (startsWith(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return null;
}

/**
 * Whether a picture is there from its first to its last byte. A PNG is followed block by block to its end, because what
 * draws papers gives up on one that lacks it, though a screen still shows it; how a JPEG ends is known only by decoding.
 */
export function isWholePicture(bytes: Uint8Array): boolean {
  const type = pictureTypeOf(bytes);
  return type === 'image/png' ? isWholePng(bytes) : type !== null;
}

function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A block: length, name, content, checksum.
  for (let at = 8; at + 12 <= bytes.byteLength;) {
    const length = view.getUint32(at);
    const name = String.fromCodePoint(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.byteLength) return false;
    if (name === 'IHDR' && view.getUint32(at + 8) * view.getUint32(at + 12) > mostPixels) return false;
    if (name === 'IEND') return true;
    at += 12 + length;
  }
  return false;
}
