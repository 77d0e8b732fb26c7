import { type DomainError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';
import { DocumentStore } from '@electron/main/services/documentStore';
import { isWholePicture, largestPicture, pictureTypeOf } from '@electron/main/services/pictures';

/** Kept pictures as data URLs by name. A picture that is gone, altered, too large or no picture is refused by name. */
export async function readPictures(
  store: DocumentStore,
  pictures: Readonly<Record<string, string>>,
): Promise<Result<Record<string, string>, DomainError>> {
  const images: Record<string, string> = {};
  for (const [name, sha256] of Object.entries(pictures)) {
    const read = await store.read(sha256);
    if (!read.ok) return err({ code: 'picture.lost', picture: name });
    const bytes = read.value;
    const mime = pictureTypeOf(bytes);
    if (mime === null || bytes.byteLength > largestPicture || !isWholePicture(bytes))
      return err({ code: 'picture.lost', picture: name });
    images[name] = `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;
  }
  return ok(images);
}
