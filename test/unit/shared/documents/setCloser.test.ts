import { setCloser } from '@shared/documents/kit';
import { type DocNode } from '@shared/documents';
import { describe, expect, test } from 'vitest';

const paragraph: DocNode = { text: 'a', margin: [22, 4, 0, 7] };
const signature: DocNode = {
  unbreakable: true,
  stack: [paragraph, { columns: [paragraph] }],
  margin: [0, 4, 0, 14],
};
const head: DocNode = { text: 'Annex 1', pageBreak: 'before', margin: [0, 0, 0, 2] };

describe('a body set closer', () => {
  test('has half the space between its parts, none that was negative grows, and its sides stay', () => {
    expect(setCloser([paragraph, { text: 'b', margin: [0, -6, 0, 3] }, { text: 'c' }])).toEqual([
      { text: 'a', margin: [22, 2, 0, 3.5] },
      { text: 'b', margin: [0, -6, 0, 1.5] },
      { text: 'c' },
    ]);
  });

  test('closes up inside a head with its first paragraph too', () => {
    expect(setCloser([{ unbreakable: true, stack: [paragraph, paragraph] }])).toEqual([
      {
        unbreakable: true,
        stack: [
          { text: 'a', margin: [22, 2, 0, 3.5] },
          { text: 'a', margin: [22, 2, 0, 3.5] },
        ],
      },
    ]);
  });

  test('keeps what has a place of its own, and what may not be torn with the room of its seal', () => {
    const placed: DocNode = { text: 'x', absolutePosition: { x: 1, y: 2 }, margin: [0, 8, 0, 8] };
    expect(setCloser([placed, signature])).toEqual([placed, signature]);
  });

  test('begins an annex in the flow, below the seal, its head never alone at the foot of a page', () => {
    const [above, block, back] = setCloser([signature, head]);
    expect(above).toEqual({ ...signature, margin: [0, 4, 0, 58] });
    expect(block).toMatchObject({
      unbreakable: true,
      stack: [{ text: 'Annex 1', margin: [0, 0, 0, 2] }, {}],
    });
    const room = (block as { stack: DocNode[] }).stack[1]?.margin?.[3] ?? 0;
    expect(room).toBeGreaterThan(0);
    expect(back).toMatchObject({ margin: [0, -room, 0, 0] });
  });

  test('no page is begun by force any more', () => {
    expect(JSON.stringify(setCloser([paragraph, head]))).not.toContain('pageBreak');
  });
});
