import { type PaperDefinition } from './nodes';

/** Every text that pages print, as it stands in their nodes; what is drawn is no text. */
export function textsOf({ content, runningHead, runningFoot }: PaperDefinition): readonly string[] {
  const texts: string[] = [];
  const waiting: unknown[] = [content, runningHead, runningFoot];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, one] of Object.entries(node)) {
      if (typeof one !== 'string') waiting.push(one);
      else if (key === 'text' || key === 'left' || key === 'right' || Array.isArray(node)) texts.push(one);
    }
  }
  return texts;
}
