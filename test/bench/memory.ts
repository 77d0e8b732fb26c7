import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes (PSS) that a process and everything it started hold together; null where the system does not tell. */
export function treeMegabytes(pid: number): number | null {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc'))
      if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(Number(name)));
    const tree = [...parents.keys()].filter((each) => descends(each, pid, parents));
    return tree.reduce((sum, each) => sum + pssOf(each), 0) / 1024;
  } catch {
    return null;
  }
}

/** The highest `treeMegabytes` while some work goes on. */
export async function highest<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ result: T; megabytes: number | null }> {
  let most = treeMegabytes(pid);
  const timer = setInterval(() => {
    const now = treeMegabytes(pid);
    if (now !== null && (most === null || now > most)) most = now;
  }, 400);
  try {
    return { result: await work(), megabytes: most === null ? null : Math.round(most) };
  } finally {
    clearInterval(timer);
  }
}

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] ?? 0);
  } catch {
    return 0;
  }
}

function descends(pid: number, from: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
    if (at === from) return true;
  return false;
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
