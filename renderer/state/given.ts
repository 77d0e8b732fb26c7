type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the parts that are undefined: questions name what they ask, and leave out the rest. */
export function given<T extends object>(parts: T): Given<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Given<T>;
}
