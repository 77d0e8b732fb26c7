/** Writes a text in GB18030, as Chinese Windows does: two bytes a character, looked up by what reads them. */
export function encodeGb18030(text: string): Uint8Array {
  const table = twoByteCodes();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = table.get(character);
    if (code < 128) bytes.push(code);
    else if (pair !== undefined) bytes.push(...pair);
    else throw new Error(`no two bytes stand for ${character}`);
  }
  return Uint8Array.from(bytes);
}

function twoByteCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      if (second !== 0x7f) table.set(decoder.decode(Uint8Array.of(first, second)), [first, second] as const);
  return table;
}
