import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type StoredImage } from '@shared/ledger';
import { run, type Books } from '../e2e/pages/books';

/** Draws a mark on a canvas of the program's own page, whose faces it has; answers the PNG as base64. */
function draw(page: Books['page'], kind: 'logo' | 'seal'): Promise<string> {
  return page.evaluate((which) => {
    const size = which === 'seal' ? 480 : 240;
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    const pen = canvas.getContext('2d')!;
    const middle = size / 2;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    if (which === 'logo') {
      pen.strokeStyle = '#1d3f5e';
      pen.lineWidth = 16;
      pen.strokeRect(8, 8, size - 16, size - 16);
      pen.beginPath();
      pen.moveTo(54, 176);
      pen.lineTo(middle, 62);
      pen.lineTo(186, 176);
      pen.moveTo(88, 176);
      pen.lineTo(152, 176);
      pen.stroke();
      return canvas.toDataURL('image/png').split(',')[1]!;
    }
    pen.strokeStyle = '#c8202a';
    pen.fillStyle = '#c8202a';
    pen.lineWidth = 12;
    pen.beginPath();
    pen.arc(middle, middle, middle - 10, 0, 2 * Math.PI);
    pen.stroke();
    pen.beginPath();
    for (let point = 0; point < 10; point += 1) {
      const radius = point % 2 === 0 ? 70 : 28;
      const angle = (point * Math.PI) / 5 - Math.PI / 2;
      pen.lineTo(middle + radius * Math.cos(angle), middle + radius * Math.sin(angle));
    }
    pen.fill();
    pen.font = '500 44px "Noto Sans SC"';
    const name = '云泽砚衡精密机械有限公司'.split('');
    for (const [place, character] of name.entries()) {
      const angle = ((place - (name.length - 1) / 2) * 22 * Math.PI) / 180;
      pen.save();
      pen.translate(middle, middle);
      pen.rotate(angle);
      pen.fillText(character, 0, -(middle - 52));
      pen.restore();
    }
    pen.font = '500 38px "Noto Sans SC"';
    pen.fillText('样 章', middle, size - 110);
    return canvas.toDataURL('image/png').split(',')[1]!;
  }, kind);
}

/** Gives the sample company a logo and a seal that says it is a specimen, which its papers then show. */
export async function giveMarks({ page }: Books, dataDir: string): Promise<void> {
  const store = async (kind: 'logo' | 'seal'): Promise<StoredImage> => {
    const bytes = Buffer.from(await draw(page, kind), 'base64');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await mkdir(path.join(dataDir, 'documents'), { recursive: true });
    await writeFile(path.join(dataDir, 'documents', sha256), bytes);
    return { sha256, mime: 'image/png', name: `${kind}.png` };
  };
  const { company } = await run(page, 'book.state', {});
  if (company === null) throw new Error('the sample company is not there');
  const papers = { ...company.papers, printsSeal: true };
  await run(page, 'company.change', { logo: await store('logo'), seal: await store('seal'), papers });
}
