import { type Font, type Glyph, type GlyphRun } from 'fontkit';

/** So many laid out texts are held of a face: words and single Han, of which letters share nearly all. */
const mostTexts = 20_000;

type Decoding = { _decode(): unknown };

const hasQuickOutlines = new WeakSet<object>();

/**
 * A face that many documents are drawn with. pdfkit lays out every word and reads every outline anew for each of them,
 * which is a third of what a letter takes; here both are worked out once.
 */
export function holdFont(font: Font): Font {
  holdLayouts(font);
  holdOutlines(font.getGlyph(0));
  return font;
}

function holdLayouts(font: Font): void {
  const layOut = font.layout.bind(font);
  const held = new Map<string, GlyphRun>();
  font.layout = (text, features, ...others) => {
    if (others.length > 0) return layOut(text, features, ...others);
    const key = `${JSON.stringify(features)} ${text}`;
    const known = held.get(key);
    if (known !== undefined) return copyRun(known);
    if (held.size >= mostTexts) held.clear();
    const run = layOut(text, features);
    held.set(key, run);
    return copyRun(run);
  };
}

/** pdfkit writes into the positions that it is given. */
function copyRun(run: GlyphRun): GlyphRun {
  return copyWith(run, { positions: run.positions.map((position) => copyWith(position, {})) });
}

function copyWith<T extends object>(value: T, change: Partial<T>): T {
  return Object.assign(Object.create(Object.getPrototypeOf(value) as object) as T, value, change);
}

/** A subset asks each glyph for its points only to learn whether it is made of others. */
function holdOutlines(glyph: Glyph): void {
  const kind = Object.getPrototypeOf(glyph) as Decoding;
  if (hasQuickOutlines.has(kind)) return;
  hasQuickOutlines.add(kind);
  const decode = Object.getOwnPropertyDescriptor(kind, '_decode')?.value as Decoding['_decode'];
  const held = new WeakMap<object, unknown>();
  kind._decode = function decodeOnce(): unknown {
    if (!held.has(this)) held.set(this, decode.call(this));
    return held.get(this);
  };
}
