/** The aging colours of the light theme: fill, edge, text on the fill, text on white, heat tint (full and half). */
export type Tone = {
  readonly fill: string;
  readonly edge: string;
  readonly onFill: string;
  readonly text: string;
  readonly tint: string;
  readonly halfTint: string;
};

export const toneKeys = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'un'] as const;
export type ToneKey = (typeof toneKeys)[number];

export const tones: Readonly<Record<ToneKey, Tone>> = {
  b0: tone('86C3A4', '3A8A66', '0D3323', '22694B', 'EDF6F1', 'F6FAF8'),
  b1: tone('F9E27C', 'A07C10', '3D2F00', '745900', 'FDF8E0', 'FEFCF0'),
  b2: tone('EFAB3F', 'A86A0C', '3A2300', '8A5200', 'FDF0DA', 'FEF8ED'),
  b3: tone('E6843F', 'AA4F12', '2B1000', '9C420B', 'FCE7D9', 'FEF3EC'),
  b4: tone('CC4638', '7F1F17', 'FFFFFF', 'B52A1F', 'FADFDC', 'FDEFEE'),
  b5: tone('7C1830', 'C9778B', 'FFFFFF', '7C1830', 'F3D9DF', 'F9ECEF'),
  // Unapplied money is never a colour of lateness: hollow, grey.
  un: tone('FFFFFF', '8C877C', '565B64', '565B64', 'FFFFFF', 'FFFFFF'),
};

const byPlace: readonly ToneKey[] = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'];

/** The tone of a place: 0 is not due, 1 and on are the late columns; the oldest beyond five share the last. */
export function toneOfPlace(place: number): ToneKey {
  return byPlace[Math.min(place, byPlace.length - 1)] ?? 'b5';
}

function tone(
  fill: string,
  edge: string,
  onFill: string,
  text: string,
  tint: string,
  halfTint: string,
): Tone {
  return { fill, edge, onFill, text, tint, halfTint };
}
