import { type Source } from './source';
import { type ChargeSteps } from './steps/charge';
import { type ContractSteps } from './steps/contracts';
import { type LimitationSteps } from './steps/limitation';
import { type NoteSteps } from './steps/notes';
import { type RiskSteps } from './steps/risk';
import { type TermsSteps } from './steps/terms';

/**
 * Every step that a calculation can tell, by kind, with the figures its text names. A topic adds its own steps in
 * a file of its own; a kind without text in a catalogue does not compile.
 */
export type TraceSteps = ChargeSteps & NoteSteps & TermsSteps & LimitationSteps & ContractSteps & RiskSteps;

export type TraceKind = keyof TraceSteps;

/** One step of a calculation as data: what was done with which figures, and the source of its rule. */
export type TraceStep<K extends TraceKind = TraceKind> = {
  [Kind in K]: { readonly step: Kind; readonly source?: Source } & TraceSteps[Kind];
}[K];

/**
 * How a figure came about, step by step: plain data, fit for storage and for papers in either language
 * (`describeTrace` in shared/i18n). A figure without its trace is not done.
 */
export type Trace = readonly TraceStep[];
