import { type CurrencyCode } from '../../money';
import { type LocalText } from '../source';

/** Lines that stand beside a figure and change nothing of it: what a reader should know before using it. */
export type NoteSteps = {
  'note.fourTimesLpr': {
    readonly annualPercent: string;
    readonly lprPercent: string;
    readonly linePercent: string;
    readonly isAbove: boolean;
  };
  /** The loss is taken as LPR × 1.3 to 1.5; above 130 % of it a charge is generally excessive. */
  'note.lossLine': {
    readonly annualPercent: string;
    readonly lossFromPercent: string;
    readonly lossToPercent: string;
    readonly lineFromPercent: string;
    readonly lineToPercent: string;
    readonly isAbove: boolean;
  };
  'note.yearDays': { readonly yearDays: '360' | '365' | 'act/act' };
  'note.otherCurrency': { readonly minor: number; readonly currency: CurrencyCode };
  /** The size of the debt decides the fixed sum, and the debt is in another currency. */
  'note.sizeInOtherCurrency': { readonly currency: CurrencyCode };
  'note.creditedAgainstCosts': { readonly minor: number; readonly currency: CurrencyCode };
  'note.unverified': { readonly what: LocalText };
  'note.fixedAtStart': { readonly annualPercent: string };
};
