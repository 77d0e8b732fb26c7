import cnLpr1y from '../../resources/rates/cn-lpr-1y.json';
import cnLpr5y from '../../resources/rates/cn-lpr-5y.json';
import cnPboc from '../../resources/rates/cn-pboc-6m-1y.json';
import deBasiszinssatz from '../../resources/rates/de-basiszinssatz.json';
import euReference from '../../resources/rates/eu-reference.json';
import gbReference from '../../resources/rates/gb-reference.json';
import { must } from '../result';
import { readRatePack } from './readRatePack';
import { type RateSeries } from './types';

/** The rate packs that come with the program; one that does not pass its own check is a bug. */
export function shippedRates(): readonly RateSeries[] {
  const files = [cnLpr1y, cnLpr5y, cnPboc, deBasiszinssatz, euReference, gbReference];
  return files.map((file) => must(readRatePack(file)));
}
