import { type LawKey } from './laws';

/** A text in both languages of the program, as data files carry it. */
export type LocalText = { readonly zh: string; readonly en: string };

/** Where a step has its rule from: a law that the program knows, or the citation of a data file or a contract. */
export type Source = LawKey | LocalText;
