/** The part of yauzl that the program uses; the package brings no types of its own. */
declare module 'yauzl' {
  import { type Readable } from 'node:stream';

  export interface Entry {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly crc32: number;
    isEncrypted(): boolean;
  }

  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }

  const yauzl: {
    openPromise(path: string, options: { autoClose: boolean; strictFileNames: boolean }): Promise<ZipFile>;
  };
  export default yauzl;
}
