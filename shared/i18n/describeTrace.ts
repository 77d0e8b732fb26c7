import { isVerifiedLaw, type Source, type Trace, type TraceStep } from '../trace';
import { catalogueOf, type Language } from './languages';
import { type TraceText, type TraceTexts } from './traceTexts';

/** One line of an explanation: what was done, the figure that came of it, the law or clause behind it. */
export type TraceLine = TraceText & {
  /** Empty where arithmetic alone was done. */
  readonly source: string;
  readonly isVerified: boolean;
};

/** How a figure came about, line by line, in the words of a language: for screens, letters and the csv beside them. */
export function describeTrace(trace: Trace, language: Language): readonly TraceLine[] {
  const { trace: texts } = catalogueOf(language);
  return trace.map((step) => ({
    ...textOf(texts.steps, step),
    source: step.source === undefined ? '' : describeSource(step.source, language),
    isVerified: typeof step.source === 'string' ? isVerifiedLaw(step.source) : true,
  }));
}

/** What a law or a citation is called; one that the program knows from memory alone says so. */
export function describeSource(source: Source, language: Language): string {
  if (typeof source !== 'string') return language === 'zh-CN' ? source.zh : source.en;
  const { laws, unverified } = catalogueOf(language).trace;
  return isVerifiedLaw(source) ? laws[source] : unverified({ law: laws[source] });
}

/** The table's entry for a kind takes exactly that kind's step; the union cannot say so by itself. */
function textOf(texts: TraceTexts, step: TraceStep): TraceText {
  const describe = texts[step.step] as (step: TraceStep) => TraceText;
  return describe(step);
}
