const sector = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

/** Streams shorter than this would lie in the mini stream, which these files do without. */
const leastStream = 4_096;

const typeOf = { root: 5, stream: 2 } as const;

/**
 * An OLE compound file with streams of filler by their names: what Excel 97 (`Workbook`) and a workbook with a password
 * (`EncryptionInfo`, `EncryptedPackage`) look like from outside.
 */
export function oleFile(streams: readonly string[]): Uint8Array {
  const sectorsOf = leastStream / sector;
  const directorySectors = Math.ceil((streams.length + 1) / 4);
  const firstData = 1 + directorySectors;
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(leastStream, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);

  const table = Buffer.alloc(sector, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  const chain = (first: number, count: number): void => {
    for (let at = 0; at < count; at += 1)
      table.writeUInt32LE(at === count - 1 ? endOfChain : first + at + 1, (first + at) * 4);
  };
  chain(1, directorySectors);
  const directory = Buffer.alloc(directorySectors * sector);
  writeEntry(directory, 0, { name: 'Root Entry', type: typeOf.root, child: 1, start: endOfChain });
  for (const [at, name] of streams.entries()) {
    const start = firstData + at * sectorsOf;
    chain(start, sectorsOf);
    const right = at + 1 < streams.length ? at + 2 : free;
    writeEntry(directory, at + 1, { name, type: typeOf.stream, right, start, size: leastStream });
  }
  const data = streams.map((_, at) => Buffer.alloc(leastStream, 65 + at));
  return Buffer.concat([header, table, directory, ...data]);
}

type Entry = {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly child?: number;
  readonly right?: number;
  readonly size?: number;
};

function writeEntry(directory: Buffer, at: number, entry: Entry): void {
  const place = at * 128;
  const bytes = directory.write(entry.name, place, 'utf16le');
  directory.writeUInt16LE(bytes + 2, place + 64);
  directory.writeUInt8(entry.type, place + 66);
  directory.writeUInt8(1, place + 67);
  directory.writeUInt32LE(free, place + 68);
  directory.writeUInt32LE(entry.right ?? free, place + 72);
  directory.writeUInt32LE(entry.child ?? free, place + 76);
  directory.writeUInt32LE(entry.start, place + 116);
  directory.writeUInt32LE(entry.size ?? 0, place + 120);
}
