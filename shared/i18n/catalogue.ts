import { type en } from './en';

/** The shape of every catalogue; a key or a parameter that a language lacks is a compile error. */
export type Catalogue = typeof en;
