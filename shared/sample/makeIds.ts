import { type Random } from './random';

const idLength = 12;
const stemLength = 6;

/**
 * Ids that follow from the seed: a stem drawn once, then a count, so that no two are alike and rows put in order lie
 * in order in the store. The context's `newId` is not asked, as the same seed must give the same rows.
 */
export function makeIds(random: Random): () => string {
  const stem = random
    .below(36 ** stemLength)
    .toString(36)
    .padStart(stemLength, '0');
  let count = 0;
  return () => {
    count += 1;
    return stem + count.toString(36).padStart(idLength - stemLength, '0');
  };
}
