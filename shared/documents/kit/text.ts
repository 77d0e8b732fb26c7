import { type DocNode, type Inline, type Margin, type TextNode, type TextStyle } from '../nodes';
import { styles } from './styles';

type Text = string | readonly Inline[];

/** A Chinese paragraph of a letter: justified, two Han of indent, 3 pt after. */
export function zhParagraph(text: Text, margin: Margin = [0, 0, 0, 3]): TextNode {
  return { ...styles.zhBody, text, margin };
}

/** A Chinese line that stands by itself. */
export function zhLine(text: Text, margin: Margin = [0, 0, 0, 3]): TextNode {
  return { ...styles.zhPlain, text, margin };
}

/** A Chinese section: its head, 一、欠款事实, on the page of its first paragraph. */
export function zhSection(text: string, first: DocNode): DocNode {
  return headed({ ...styles.zhHead, text, margin: [0, 5, 0, 2] }, first);
}

/** An English paragraph: ragged right, 7 pt after. */
export function enParagraph(text: Text, margin: Margin = [0, 0, 0, 7]): TextNode {
  return { ...styles.enBody, text, margin };
}

export function enSection(text: string, first: DocNode): DocNode {
  return headed({ ...styles.enHead, text, margin: [0, 6, 0, 3] }, first);
}

function headed(head: TextNode, first: DocNode): DocNode {
  return { unbreakable: true, stack: [head, first] };
}

/** Emphasis in Song text is a Hei face, never a slant or an underline. */
export function zhStrong(text: string): Inline {
  return { text, font: 'sans', bold: true };
}

export function enStrong(text: string): Inline {
  return { text, bold: true };
}

/** A small grey note under or over a table. */
export function note(text: string, margin: Margin = [0, 3, 0, 6]): TextNode {
  return { ...styles.note, text, margin };
}

export function styled(style: TextStyle, text: Text, margin?: Margin): TextNode {
  return { ...style, text, ...(margin === undefined ? {} : { margin }) };
}

/** Sentences of one paragraph; those that do not apply are null. */
export function joinSentences(sentences: readonly (string | null)[], between = ''): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(between);
}
