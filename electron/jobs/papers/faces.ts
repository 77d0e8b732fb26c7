import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Font } from 'fontkit';
import pdfmake from 'pdfmake';
import { holdFont } from './heldFont';

/** Files of the four faces by the names that `PaperDefinition` uses. */
export const faceFiles = {
  sans: { normal: 'NotoSansSC_400Regular.ttf', bold: 'NotoSansSC_500Medium.ttf' },
  serif: { normal: 'NotoSerifSC_400Regular.ttf', bold: 'NotoSerifSC_600SemiBold.ttf' },
} as const;

type Stream = { readonly buffer: Uint8Array };
type FontFormat = { new (stream: Stream): unknown; probe(buffer: Uint8Array): boolean };
type Fontkit = { create(bytes: Uint8Array): Font; registerFormat(format: FontFormat): void };

/** The instance that pdfkit draws with: the CommonJS one, which an import of ours would not be. */
const fontkit = createRequire(import.meta.url)('fontkit') as Fontkit;

const held = new Map<string, Font>();
const nameOf = (handle: Uint8Array): string => Buffer.from(handle).toString('latin1');

/**
 * A format of fontkit's whose files are the names of faces that are open already. pdfkit opens the fonts of each
 * document anew, and reading the tables of four faces of 10 to 15 MB takes longer (0.1 s) than to draw a letter.
 */
class HeldFace {
  static probe(handle: Uint8Array): boolean {
    return handle.byteLength < 40 && held.has(nameOf(handle));
  }

  constructor({ buffer }: Stream) {
    // A constructor may answer another object: the face itself.
    return held.get(nameOf(buffer)) as unknown as HeldFace;
  }
}

let isRegistered = false;

/** Gives pdfmake the four faces from memory and lets it read nothing else, neither from the disk nor from a network. */
export async function loadFaces(folder: string): Promise<void> {
  for (const { normal, bold } of Object.values(faceFiles))
    for (const file of [normal, bold]) {
      held.set(file, holdFont(fontkit.create(await readFile(path.join(folder, file)))));
      pdfmake.virtualfs.writeFileSync(file, Buffer.from(file, 'latin1'));
    }
  if (!isRegistered) fontkit.registerFormat(HeldFace);
  isRegistered = true;
  pdfmake.setFonts(faceFiles);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
}
