import { TextDecoder } from 'node:util';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry } from 'yauzl';
import { limits, megabyte } from './limits';
import { damaged, refusalOf, tooLarge, UnreadableFile } from './unreadableFile';

/** The parts of a workbook's zip. Names are compared without regard to case, as Office does. */
export type ZipParts = {
  has(name: string): boolean;
  readonly names: readonly string[];
  /** Unpacked size in bytes, as the zip's directory states it; what unpacks to more is refused. */
  size(name: string): number;
  /** The part's text, piece by piece. */
  text(name: string, maxMegabytes: number): AsyncGenerator<string>;
  whole(name: string): Promise<string>;
  close(): void;
};

/** Opens a zip by its directory. Nothing is unpacked but the parts that are asked for, and none beyond its limit. */
export async function openZip(path: string, fileName: string): Promise<ZipParts> {
  const zip = await yauzl
    .openPromise(path, { autoClose: false, strictFileNames: false })
    .catch((error: unknown) => {
      throw refusalOf(error, fileName, 'cut');
    });
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > limits.zipEntries) throw damaged(fileName, 'tooManyParts');
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new UnreadableFile({ code: 'file.encrypted', name: fileName });
      entries.set(entry.fileName.toLowerCase(), entry);
    }
  } catch (error) {
    zip.close();
    throw refusalOf(error, fileName, 'cut');
  }

  const entryOf = (name: string): Entry => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw damaged(fileName, 'partMissing', name);
    return entry;
  };

  async function* text(name: string, maxMegabytes: number): AsyncGenerator<string> {
    const entry = entryOf(name);
    checkSize(entry, fileName, maxMegabytes);
    let decoder: TextDecoder | undefined;
    let sum = 0;
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const bytes = chunk as Buffer;
        sum = crc32(bytes, sum);
        decoder ??= new TextDecoder(xmlEncoding(bytes));
        const piece = decoder.decode(bytes, { stream: true });
        if (piece !== '') yield piece;
      }
    } catch (error) {
      throw refusalOf(error, fileName, 'partAltered', name);
    }
    if (sum !== entry.crc32) throw damaged(fileName, 'partAltered', name);
    const rest = decoder?.decode() ?? '';
    if (rest !== '') yield rest;
  }

  return {
    has: (name) => entries.has(name.toLowerCase()),
    names: [...entries.values()].map((entry) => entry.fileName),
    size: (name) => entryOf(name).uncompressedSize,
    text,
    async whole(name) {
      const pieces: string[] = [];
      for await (const piece of text(name, limits.smallPartMegabytes)) pieces.push(piece);
      return pieces.join('');
    },
    close: () => zip.close(),
  };
}

function checkSize(entry: Entry, fileName: string, maxMegabytes: number): void {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  const bursts = size > 64 * megabyte && size > packed * limits.unpackedPerPacked;
  if (bursts || size > maxMegabytes * megabyte)
    throw tooLarge(fileName, size / megabyte, bursts ? Math.min(64, maxMegabytes) : maxMegabytes);
}

function xmlEncoding(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
