/** Envelopes by ISO 269 and GB/T 1416, and sheets of address labels on A4 by columns and rows. */
export const envelopeFormats = ['DL', 'C5', 'ZL'] as const;
export type EnvelopeFormat = (typeof envelopeFormats)[number];

export const labelSheets = ['labels-3x8', 'labels-2x7'] as const;
export type LabelSheet = (typeof labelSheets)[number];
