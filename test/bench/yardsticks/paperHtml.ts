import {
  type CanvasShape,
  type DocNode,
  type Face,
  type Inline,
  type Margin,
  type PaperDefinition,
  type TableNode,
  type TextStyle,
} from '@shared/documents';

/** What CSS calls normal for these faces: their own line, of which pdfmake's `lineHeight` is a multiple. */
const ownLine = 1.448;

/** The faces of papers as CSS faces, from the very files that the drawing job reads. */
export function facesCss(urlOf: (file: string) => string): string {
  const face = (family: Face, weight: number, file: string): string =>
    `@font-face { font-family: ${familyOf(family)}; font-weight: ${weight}; src: url("${urlOf(file)}"); }`;
  return [
    face('sans', 400, 'NotoSansSC_400Regular.ttf'),
    face('sans', 700, 'NotoSansSC_500Medium.ttf'),
    face('serif', 400, 'NotoSerifSC_400Regular.ttf'),
    face('serif', 700, 'NotoSerifSC_600SemiBold.ttf'),
    '@page { size: 595.28pt 841.89pt; margin: 0; }',
    'body { margin: 0; } section { position: relative; overflow: hidden; break-after: page; box-sizing: border-box; }',
    'section:last-child { break-after: auto; } table { border-collapse: collapse; table-layout: fixed; }',
    'td { padding: 0; vertical-align: top; } .columns { display: flex; }',
  ].join('\n');
}

/** Not `serif` alone, which in CSS is whatever face the system has. */
function familyOf(face: Face): string {
  return `paper-${face}`;
}

/** One page of HTML with the text, tables and lines of a paper, as a browser sets them. Pictures are left out. */
export function paperHtml({ page, base, content }: PaperDefinition): string {
  const [left, top, right, bottom] = page.margins;
  // A sheet's whole height would by rounding begin a second page.
  const box = `width:${page.width}pt;height:${page.height - 1}pt;padding:${top}pt ${right}pt ${bottom}pt ${left}pt;`;
  return `<section style="${box}${styleOf(base)}">${content.map(toHtml).join('')}</section>`;
}

function toHtml(node: DocNode): string {
  const style = placeOf(node);
  if ('text' in node) return `<div style="${style}${styleOf(node)}">${inlineHtml(node.text)}</div>`;
  if ('stack' in node)
    return `<div style="${style}${styleOf(node)}">${node.stack.map(toHtml).join('')}</div>`;
  if ('columns' in node) {
    const gap = `gap:${node.columnGap ?? 0}pt;`;
    return `<div class="columns" style="${style}${styleOf(node)}${gap}">${node.columns.map(toHtml).join('')}</div>`;
  }
  if ('table' in node) return tableHtml(node, style);
  if ('canvas' in node)
    return `<svg style="${style}overflow:visible;display:block" width="1pt" height="1pt" viewBox="0 0 1 1">${node.canvas.map(shapeOf).join('')}</svg>`;
  if ('svg' in node) return `<div style="${style}">${node.svg}</div>`;
  return '';
}

function tableHtml({ table, lines, ...node }: TableNode, style: string): string {
  const ruleAt = new Map(lines.rules.map((rule) => [rule.at, rule]));
  const columns = table.widths
    .map(
      (width) => `<col style="${typeof width === 'number' ? `width:${width + 2 * lines.paddingX}pt` : ''}">`,
    )
    .join('');
  const rows = table.body.map((row, at) => {
    const isInner = at + 1 < table.body.length;
    const below = ruleAt.get(at + 1) ?? { width: isInner ? lines.between : 0, color: lines.betweenColor };
    const above = at === 0 ? ruleAt.get(0) : undefined;
    const border = `${line('bottom', below)}${above === undefined ? '' : line('top', above)}`;
    const cells = row.map((cell) => {
      const fill = cell.fillColor ?? lines.fillColor;
      const look = `padding:${lines.paddingY}pt ${lines.paddingX}pt;${border}${fill === undefined ? '' : `background:${fill};`}`;
      return `<td colspan="${cell.colSpan ?? 1}" style="${look}">${toHtml(cell)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table style="${style}${styleOf(node)}"><colgroup>${columns}</colgroup>${rows.join('')}</table>`;
}

function line(
  side: 'top' | 'bottom',
  rule: { readonly width: number; readonly color?: string | undefined },
): string {
  return rule.width === 0 ? '' : `border-${side}:${rule.width}pt solid ${rule.color ?? '#000000'};`;
}

function shapeOf(shape: CanvasShape): string {
  const scale = 'transform="scale(1.3333)"';
  if (shape.type === 'line')
    return `<line ${scale} x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke-width="${shape.lineWidth}" stroke="${shape.lineColor ?? '#000000'}"/>`;
  return `<rect ${scale} x="${shape.x}" y="${shape.y}" width="${shape.w}" height="${shape.h}" fill="${shape.color ?? 'none'}" stroke="${shape.lineColor ?? 'none'}"/>`;
}

function inlineHtml(text: string | readonly Inline[]): string {
  if (typeof text === 'string') return escapeHtml(text);
  return text
    .map((one) =>
      typeof one === 'string'
        ? escapeHtml(one)
        : `<span style="${styleOf(one)}">${inlineHtml(one.text)}</span>`,
    )
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function styleOf(style: TextStyle): string {
  return Object.entries({
    'font-family': style.font === undefined ? undefined : familyOf(style.font),
    'font-weight': style.bold === undefined ? undefined : style.bold ? 700 : 400,
    'font-size': points(style.fontSize),
    'line-height': style.lineHeight === undefined ? undefined : style.lineHeight * ownLine,
    color: style.color,
    'text-align': style.alignment,
    'letter-spacing': points(style.characterSpacing),
    'white-space': style.noWrap === true ? 'nowrap' : undefined,
    'text-indent': points(style.leadingIndent),
  })
    .map(([name, value]) => (value === undefined ? '' : `${name}:${value};`))
    .join('');
}

type Place = {
  readonly margin?: Margin;
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly width?: number | '*' | 'auto';
};

function placeOf({ margin, absolutePosition, width }: Place): string {
  const room =
    margin === undefined
      ? ''
      : `margin:${[margin[1], margin[2], margin[3], margin[0]].map(points).join(' ')};`;
  const at =
    absolutePosition === undefined
      ? ''
      : `position:absolute;left:${absolutePosition.x}pt;top:${absolutePosition.y}pt;`;
  const wide = typeof width === 'number' ? `flex:0 0 ${width}pt;` : width === 'auto' ? '' : 'flex:1;';
  return `${room}${at}${wide}`;
}

function points(length: number | undefined): string | undefined {
  return length === undefined ? undefined : `${length}pt`;
}
