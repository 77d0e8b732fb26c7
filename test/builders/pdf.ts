import { PDFDocument } from '@cantoo/pdf-lib';

/** A PDF with so many pages, each with its name and number on it. */
export async function makePdf(name: string, pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  for (let number = 1; number <= pages; number += 1) pdf.addPage([300, 200]).drawText(`${name}-${number}`);
  return new Uint8Array(await pdf.save());
}
