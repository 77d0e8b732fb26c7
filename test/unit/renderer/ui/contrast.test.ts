import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(path.join(import.meta.dirname, '../../../../renderer/ui/tokens.css'), 'utf8');
const [before = '', dark = ''] = sheet.split('[data-mantine-color-scheme=');
const coloursOf = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
const light = coloursOf(before);
const schemes = { light, dark: new Map([...light, ...coloursOf(dark)]) };

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const buckets = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'];
const faces = ['sheet', 'sheet-2', 'desk', 'hover', 'select'];
const words = ['text', 'text-2', 'text-3', 'ink'];
const textPairs: readonly (readonly [string, string])[] = [
  ...words.flatMap((word) => faces.map((face) => [word, face] as const)),
  ...['accent', 'ok', 'warn', 'bad'].flatMap((word) => [
    [word, 'sheet'] as const,
    [word, `${word}-tint`] as const,
  ]),
  ['btn-on', 'btn'],
  ['btn-on', 'btn-2'],
  ['bad-on', 'bad-fill'],
  ['accent-on', 'accent'],
  ['un-t', 'sheet'],
  ...buckets.flatMap((bucket) => [
    [`${bucket}-o`, `${bucket}-f`] as const,
    [`${bucket}-t`, 'sheet'] as const,
    ['ink', `${bucket}-h`] as const,
  ]),
];

describe.each(Object.entries(schemes))('colours in %s', (_, colours) => {
  const between = (a: string, b: string): number => contrast(colours.get(a) ?? '', colours.get(b) ?? '');

  it.each(textPairs)('%s is readable on %s', (word, face) => {
    expect(between(word, face)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(buckets)('the shape of %s stands out from the sheet by its edge or its fill', (bucket) => {
    expect(Math.max(between(`${bucket}-e`, 'sheet'), between(`${bucket}-f`, 'sheet'))).toBeGreaterThanOrEqual(
      3,
    );
  });

  it.each(['ctl-line', 'focus', 'accent', 'un-e', 'btn'])('%s stands out from the sheet', (edge) => {
    expect(between(edge, 'sheet')).toBeGreaterThanOrEqual(3);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
