import { readXml } from './xmlReader';
import { type ZipParts } from './zipParts';
import { damaged, notATable } from './unreadableFile';

export type WorkbookParts = {
  /** All sheets with cells, in their order, hidden ones too. */
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[];
  readonly system: 1900 | 1904;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
};

type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** Finds the parts of the workbook by their relations, as the format wants it: their names are free. */
export async function findWorkbookParts(zip: ZipParts, fileName: string): Promise<WorkbookParts> {
  const book = await findBook(zip, fileName);
  const relations = await readRelations(zip, book);
  const partOf = (kind: string): string | null => {
    const target = relations.find((relation) => relation.type.endsWith(`/${kind}`))?.target;
    return target !== undefined && zip.has(target) ? target : null;
  };

  let system: 1900 | 1904 = 1900;
  const sheets: { name: string; part: string; isHidden: boolean }[] = [];
  readXml(await zip.whole(book), (name, attributes) => {
    if (name === 'workbookPr') system = isTrue(attributes['date1904']) ? 1904 : 1900;
    if (name !== 'sheet') return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const relation = relations.find((candidate) => candidate.id === id);
    // Charts and macros have sheets of their own, without cells.
    if (!relation?.type.endsWith('/worksheet')) return;
    sheets.push({
      name: attributes['name'] ?? '',
      part: relation.target,
      isHidden: (attributes['state'] ?? 'visible') !== 'visible',
    });
  });
  if (sheets.length === 0) throw damaged(fileName, 'noSheets');
  return { sheets, system, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

async function findBook(zip: ZipParts, fileName: string): Promise<string> {
  const wrongType = notATable(fileName, 'other');
  // OpenDocument, a binary workbook, a text document or any other zip.
  if (!zip.has('_rels/.rels')) {
    if (zip.has('[Content_Types].xml')) throw damaged(fileName, 'partMissing', '_rels/.rels');
    throw wrongType;
  }
  const main = (await readRelations(zip, '')).find((relation) => relation.type.endsWith('/officeDocument'));
  const target = main?.target ?? 'xl/workbook.xml';
  if (!/\.xml$/i.test(target) || /^word\/|^ppt\//i.test(target)) throw wrongType;
  if (!zip.has(target)) throw damaged(fileName, 'partMissing', target);
  return target;
}

async function readRelations(zip: ZipParts, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!zip.has(name)) return [];
  const relations: Relation[] = [];
  readXml(await zip.whole(name), (element, attributes) => {
    if (element !== 'Relationship' || attributes['TargetMode'] === 'External') return;
    relations.push({
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      target: resolveTarget(folder, attributes['Target'] ?? ''),
    });
  });
  return relations;
}

function resolveTarget(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).replaceAll('\\', '/').split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
