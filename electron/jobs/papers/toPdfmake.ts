import { type DocNode, type PaperDefinition, type RunningLine, type TableNode } from '@shared/documents';
import type { Content, CustomTableLayout, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces';

/** How far the ends of the pages' line stand from the edges of the measure: nothing may touch them. */
const pagesWidth = 160;

/**
 * A paper's definition as pdfmake takes it. What is data with us and a function there (the look of tables, running head
 * and foot) is made here; pictures come in as data URLs by name.
 */
export function toPdfmake(
  paper: PaperDefinition,
  images: Readonly<Record<string, string>>,
  createdAt: Date,
  onPages: (count: number) => void = () => undefined,
): TDocumentDefinitions {
  const { page, runningHead, runningFoot, draftMark } = paper;
  const [left, , right] = page.margins;
  const inset = { left, width: page.width - left - right };
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [...page.margins],
    content: paper.content.map((node) => toContent(node)),
    images: { ...images },
    defaultStyle: { ...paper.base } as TDocumentDefinitions['defaultStyle'],
    language: paper.language,
    info: {
      title: paper.title,
      author: paper.author,
      creator: 'Zhangqi',
      producer: 'Zhangqi',
      creationDate: createdAt,
    },
    ...(runningHead === undefined ? {} : { header: lineOf(runningHead, inset, 2) }),
    // Always there, because it alone is told how many pages there are.
    footer: (current, count) => {
      onPages(count);
      if (runningFoot === undefined) return '';
      return columnsOf(runningFoot, inset, runningFoot.y - (page.height - page.margins[3]), current, count);
    },
    ...(draftMark === undefined
      ? {}
      : {
          watermark: {
            text: draftMark,
            font: 'sans',
            bold: true,
            color: '#b0b0b0',
            opacity: 0.32,
            angle: -42,
            fontSize: 96,
          },
        }),
  };
}

type Inset = { readonly left: number; readonly width: number };

/** A head from a page on. Its `y` counts from the upper edge, as pdfmake's header does. */
function lineOf(line: RunningLine, inset: Inset, fromPage: number): DynamicContent {
  return (page, pages) => (page < fromPage ? '' : columnsOf(line, inset, line.y, page, pages));
}

function columnsOf(
  line: RunningLine,
  { left, width }: Inset,
  y: number,
  page: number,
  pages: number,
): Content {
  const side = line.pages === undefined ? width / 2 : (width - pagesWidth) / 2;
  const style = { ...line.style, noWrap: true };
  const middle: Content[] =
    line.pages === undefined
      ? []
      : [
          {
            ...style,
            width: pagesWidth,
            text: pagesText(line.pages, page, pages),
            alignment: 'center',
          } as Content,
        ];
  const columns: Content = {
    columns: [
      { ...style, width: side, text: line.left ?? '', ...featuresOf(line.left, line.style.font) } as Content,
      ...middle,
      {
        ...style,
        width: side,
        text: line.right ?? '',
        alignment: 'right',
        ...featuresOf(line.right, line.style.font),
      } as Content,
    ],
    margin: [left, y, 0, 0],
  };
  const { rule } = line;
  if (rule === undefined) return columns;
  return {
    stack: [
      columns,
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: rule.width, lineColor: rule.color },
        ],
        absolutePosition: { x: left, y: line.y + rule.below },
      },
    ],
  };
}

function pagesText(kind: NonNullable<RunningLine['pages']>, page: number, pages: number): string {
  const zh = `第${page}页　共${pages}页`;
  const en = `Page ${page} of ${pages}`;
  if (kind === 'both') return `第${page}页 共${pages}页 / ${en}`;
  return kind === 'en' ? en : zh;
}

/** Our nodes are pdfmake's, but for tables; and pdfmake writes into what it is given, so every node is a new one. */
function toContent(node: DocNode): Content {
  if ('stack' in node) return { ...node, stack: node.stack.map((one) => toContent(one)) } as Content;
  if ('columns' in node) return { ...node, columns: node.columns.map((one) => toContent(one)) } as Content;
  if ('table' in node) return toTable(node);
  const copy = structuredClone(node);
  if ('text' in copy) return { ...copy, ...featuresOf(copy.text, copy.font) } as Content;
  return copy as Content;
}

/** Marks that are full width in the Chinese faces unless a text asks for their narrow forms. */
const wideMarks = /[‘’“”…—·]/u;
const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;
/** Neighbouring Chinese marks that stand closer in serif. */
const closePairs =
  /[，。；：、！？）》」』】〕”’][，。；：、！？）》」』】〕”’]|[（《「『【〔“‘][（《「『【〔“‘]/u;

/**
 * Features of the face, only where a text needs them: pdfkit keeps the measured words of a face in a cache, but none
 * that was asked for with features, and a page is measured several times.
 */
function featuresOf(text: unknown, face: unknown): { readonly fontFeatures?: readonly string[] } {
  const plain = plainText(text);
  if (han.test(plain)) return face === 'serif' && closePairs.test(plain) ? { fontFeatures: ['chws'] } : {};
  return wideMarks.test(plain) ? { fontFeatures: ['pwid'] } : {};
}

function plainText(text: unknown): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(plainText).join('');
  return typeof text === 'object' && text !== null && 'text' in text ? plainText(text.text) : '';
}

function toTable({ table, lines, ...node }: TableNode): Content {
  return {
    ...node,
    table: {
      ...table,
      widths: [...table.widths],
      body: table.body.map((row) => row.map((cell) => toContent(cell))),
    },
    layout: layoutOf(lines, table.body.length),
  } as Content;
}

function layoutOf(lines: TableNode['lines'], rows: number): CustomTableLayout {
  const { rules, between, betweenColor, verticals, paddingX, paddingY, isPaddedOutside, fillColor } = lines;
  const byPlace = new Map(rules.map((rule) => [rule.at, rule]));
  const isInner = (place: number): boolean => place > 0 && place < rows;
  return {
    hLineWidth: (place) => byPlace.get(place)?.width ?? (isInner(place) ? between : 0),
    vLineWidth: (place, { table }) => {
      const isEdge = place === 0 || place === table.body[0]!.length;
      return verticals === undefined || (isEdge && verticals.isOutside !== true) ? 0 : verticals.width;
    },
    vLineColor: () => verticals?.color ?? '#000000',
    hLineColor: (place) => byPlace.get(place)?.color ?? betweenColor ?? '#000000',
    paddingLeft: (column) => (column === 0 && isPaddedOutside !== true ? 0 : paddingX),
    paddingRight: (column, { table }) =>
      column === table.body[0]!.length - 1 && isPaddedOutside !== true ? 0 : paddingX,
    paddingTop: () => paddingY,
    paddingBottom: () => paddingY,
    ...(fillColor === undefined ? {} : { fillColor: () => fillColor }),
  };
}
