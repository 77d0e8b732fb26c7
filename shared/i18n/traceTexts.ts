import { type TraceKind, type TraceStep } from '../trace';

/** One step in words, and the figure that came of it (empty where there is none). */
export type TraceText = { readonly text: string; readonly result: string };

export type TraceTexts<K extends TraceKind = TraceKind> = {
  readonly [Kind in K]: (step: TraceStep<Kind>) => TraceText;
};

export function tell(text: string, result = ''): TraceText {
  return { text, result };
}
