import regimesFile from '../../resources/rates/regimes.json';
import { checkShape, type DataFileError, invalidFile } from '../dataFiles';
import { type DomainError } from '../errors';
import { err, must, ok, type Result } from '../result';
import { checkRegime } from './checkRegime';
import { RegimesFile } from './schema';
import { type LateChargeRegime } from './types';

/**
 * Checks a file of late-charge rules from outside: shape, figures, no id twice. Refused with the field and the
 * reason.
 */
export function readRegimes(value: unknown): Result<readonly LateChargeRegime[], DataFileError> {
  const file = checkShape('regimes', value, RegimesFile);
  if (!file.ok) return file;
  const ids = new Set<string>();
  for (const [place, regime] of file.value.regimes.entries()) {
    const at = `regimes[${place}]`;
    if (ids.has(regime.id)) return err(invalidFile('regimes', `${at}.id`, regime.id, 'twice'));
    ids.add(regime.id);
    const checked = checkRegime(regime);
    if (!checked.ok) {
      const { field, value: found, reason } = checked.error;
      return err(invalidFile('regimes', `${at}.${field}`, found, reason));
    }
  }
  return ok(file.value.regimes);
}

/** The late-charge rules that come with the program; a file that does not pass its own check is a bug. */
export function shippedRegimes(): readonly LateChargeRegime[] {
  return must(readRegimes(regimesFile));
}

/**
 * The rule of an id; of an id that is there twice the later holds, so that the user's own stand before the
 * program's. Refused where there is none.
 */
export function findRegime(
  regimes: readonly LateChargeRegime[],
  id: string,
): Result<LateChargeRegime, DomainError<'regime.unknown'>> {
  const regime = regimes.findLast((known) => known.id === id);
  return regime === undefined ? err({ code: 'regime.unknown', value: id }) : ok(regime);
}
