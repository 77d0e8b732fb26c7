import { type World } from '../world';

/** Answers kept for one state of the book: the same question costs its work once, until the head moves. */
type Kept = { head: string; readonly answers: Map<string, unknown> };

const keptOf = new WeakMap<World, Kept>();
const most = 8;

/**
 * The answer to a question that was asked before at this head, else made now. At most eight are kept, the oldest
 * goes first, so that turning pages of a list is quick and memory stays bounded.
 */
export function remember<T>(world: World, key: string, make: () => T): T {
  const head = `${world.head.seq}:${world.head.hash}`;
  let kept = keptOf.get(world);
  if (kept === undefined || kept.head !== head) {
    kept = { head, answers: new Map() };
    keptOf.set(world, kept);
  }
  const known = kept.answers.get(key);
  if (known !== undefined) {
    kept.answers.delete(key);
    kept.answers.set(key, known);
    return known as T;
  }
  const made = make();
  kept.answers.set(key, made);
  const oldest = kept.answers.keys().next();
  if (kept.answers.size > most && !oldest.done) kept.answers.delete(oldest.value);
  return made;
}
