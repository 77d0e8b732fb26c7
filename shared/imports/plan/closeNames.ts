import { allowedDistance, editDistance, nameCore } from './nameCore';
import { type CloseCustomer } from './planTypes';

type Entry = CloseCustomer & { readonly core: string; readonly digits: string };

/** More candidates than this are not compared: such names have too much in common to be told apart by letters. */
const mostCompared = 300;
const mostFound = 5;
const pieces = 3;
const most = 2;

/**
 * Finds customers whose names are close to a name: the same but for the legal form (有限公司, Ltd), or up to two
 * letters apart. Names whose digits differ (Branch 1, Branch 2) are never close. Built once for all customers: of a
 * name two letters apart at least one third is untouched, so only names sharing a third are compared.
 */
export function createCloseNames(customers: Iterable<CloseCustomer>): {
  find(name: string): readonly CloseCustomer[];
} {
  const byCore = new Map<string, Entry[]>();
  const byPiece = new Map<string, Entry[]>();
  for (const { code, name } of customers) {
    const core = nameCore(name);
    if (core === '') continue;
    const entry: Entry = { code, name, core, digits: digitsOf(core) };
    add(byCore, core, entry);
    for (const { place, from, to } of cut(core.length))
      add(byPiece, `${core.length}|${place}|${core.slice(from, to)}`, entry);
  }
  return {
    find(name) {
      const core = nameCore(name);
      if (core === '') return [];
      const found = new Set<Entry>(byCore.get(core));
      const asked = { core, digits: digitsOf(core), isHan: isHan(core) };
      if (allowedDistance(core.length + most, asked.isHan) > 0)
        for (const entry of candidatesOf(core)) if (isClose(asked, entry)) found.add(entry);
      return [...found].slice(0, mostFound).map(({ code, name: known }) => ({ code, name: known }));
    },
  };

  function candidatesOf(core: string): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    for (let length = Math.max(pieces, core.length - most); length <= core.length + most; length += 1)
      for (const { place, from, to } of cut(length))
        for (let shift = -most; shift <= most; shift += 1) {
          if (from + shift < 0 || to + shift > core.length) continue;
          for (const entry of byPiece.get(`${length}|${place}|${core.slice(from + shift, to + shift)}`) ??
            []) {
            found.add(entry);
            if (found.size >= mostCompared) return found;
          }
        }
    return found;
  }
}

type Asked = { readonly core: string; readonly digits: string; readonly isHan: boolean };

function isClose({ core, digits, isHan: han }: Asked, entry: Entry): boolean {
  if (digits !== entry.digits) return false;
  const limit = allowedDistance(Math.min(core.length, entry.core.length), han);
  return limit > 0 && editDistance(core, entry.core, limit) <= limit;
}

function cut(length: number): readonly { place: number; from: number; to: number }[] {
  if (length < pieces) return [];
  return Array.from({ length: pieces }, (_, place) => ({
    place,
    from: Math.floor((length * place) / pieces),
    to: Math.floor((length * (place + 1)) / pieces),
  }));
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}/gu, '');
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
