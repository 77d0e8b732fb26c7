export const largestPicture = 2 * 1024 * 1024;

export type PictureType = 'image/png' | 'image/jpeg';

/** The type of a picture by its first bytes, whatever its name says; null for anything but PNG and JPEG. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const startsWith = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (startsWith(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return null;
}
