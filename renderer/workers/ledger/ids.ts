/** Crockford's 32 digits: they sort as text in the order of their values. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const timeDigits = 10;
const countDigits = 5;
const randomDigits = 8;

/**
 * Makes ids that sort in the order in which they were made: time, a count, and chance that no other maker has.
 * A clock that is set back does not break the order: the count goes on under the last time.
 */
export function createIdMaker(
  clock: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => void,
): () => string {
  const bytes = new Uint8Array(randomDigits);
  random(bytes);
  const tail = [...bytes].map((byte) => digits[byte % 32]).join('');
  let time = 0;
  let head = '';
  let count = 0;
  return () => {
    const now = clock();
    if (now > time) {
      time = now;
      head = encode(now, timeDigits);
      count = 0;
    }
    count += 1;
    return head + encode(count, countDigits) + tail;
  };
}

function encode(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let place = 0; place < length; place += 1) {
    text = (digits[rest % 32] ?? '0') + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}
