import { type DocNode, type Inline, type PaperDefinition } from '@shared/documents';

/** Every text of a paper in reading order, one entry a node; what a reader would see, without its look. */
export function textsOf({ content }: Pick<PaperDefinition, 'content'>): readonly string[] {
  return content.flatMap((node) => textsIn(node)).filter((text) => text.trim() !== '');
}

/** All of it as one text, to search for sentences. */
export function wholeText(paper: Pick<PaperDefinition, 'content'>): string {
  return textsOf(paper).join('\n');
}

function textsIn(node: DocNode): readonly string[] {
  if ('stack' in node) return node.stack.flatMap((one) => textsIn(one));
  if ('columns' in node) return node.columns.flatMap((one) => textsIn(one));
  if ('table' in node) return node.table.body.flatMap((row) => row.flatMap((cell) => textsIn(cell)));
  if ('text' in node) return [plain(node.text)];
  return [];
}

function plain(text: string | readonly Inline[]): string {
  if (typeof text === 'string') return text;
  return text.map((inline) => (typeof inline === 'string' ? inline : plain(inline.text))).join('');
}

/** The rows of every table of a paper as texts; a cell of several lines is joined with line feeds. */
export function tablesOf(
  paper: Pick<PaperDefinition, 'content'>,
): readonly (readonly (readonly string[])[])[] {
  const found: (readonly (readonly string[])[])[] = [];
  const look = (node: DocNode): void => {
    if ('stack' in node) for (const one of node.stack) look(one);
    else if ('columns' in node) for (const one of node.columns) look(one);
    else if ('table' in node) {
      found.push(node.table.body.map((row) => row.map((cell) => textsIn(cell).join('\n'))));
      for (const row of node.table.body) for (const cell of row) look(cell);
    }
  };
  for (const node of paper.content) look(node);
  return found;
}

/** A printed figure back as minor units of a currency with two digits: 1,234.50, (6,420.00), –. */
export function minorOf(figure: string): number {
  if (figure === '–') return 0;
  const digits = Number(figure.replaceAll(/[(),.]/gu, ''));
  return figure.startsWith('(') ? -digits : digits;
}

/** A paper as its golden file has it: as it is usually set. What is set closer follows from that by one function. */
export function goldenText({ closer: _closer, ...usual }: PaperDefinition): string {
  return `${JSON.stringify(usual, null, 1)}\n`;
}
