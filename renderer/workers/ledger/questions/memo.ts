import { type World } from '../world';

/** Answers kept for one state of the book: the same question costs its work once, until the head moves. */
type Kept = { readonly head: string; readonly answers: Map<string, unknown> };

const keptOf = new WeakMap<World, Kept>();
const most = 8;

/**
 * The answer to a question that was asked before at this head, else made now. At most eight are kept, the oldest
 * goes first, so that turning pages of a list is quick and memory stays bounded.
 */
export function remember<T>(world: World, key: string, make: () => T): T {
  return recall<T>(world, key) ?? keep(world, key, make());
}

/** The answer that was kept at this head, if there is one. */
export function recall<T>(world: World, key: string): T | undefined {
  const { answers } = keptAt(world);
  const known = answers.get(key);
  if (known === undefined) return undefined;
  answers.delete(key);
  answers.set(key, known);
  return known as T;
}

/** Keeps an answer that was worked out on the book of this head. */
export function keep<T>(world: World, key: string, answer: T): T {
  const { answers } = keptAt(world);
  answers.set(key, answer);
  const oldest = answers.keys().next();
  if (answers.size > most && !oldest.done) answers.delete(oldest.value);
  return answer;
}

function keptAt(world: World): Kept {
  const head = `${world.head.seq}:${world.head.hash}`;
  const kept = keptOf.get(world);
  if (kept?.head === head) return kept;
  const made: Kept = { head, answers: new Map() };
  keptOf.set(world, made);
  return made;
}
