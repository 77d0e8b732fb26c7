/** Where an amount stands in time: 0 is not due, 1 and on are the late buckets in order, `unapplied` is money on account. */
export type BucketIndex = number | 'unapplied';
export type BucketTone = 'b0' | 'b1' | 'b2' | 'b3' | 'b4' | 'b5' | 'un';

const tones: readonly BucketTone[] = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'];

/** The tone of a bucket: with more than five late buckets the oldest share b5 and are told apart by their labels. */
export function toneOf(bucket: BucketIndex): BucketTone {
  return bucket === 'unapplied' ? 'un' : (tones[Math.max(0, Math.min(bucket, 5))] ?? 'b5');
}
