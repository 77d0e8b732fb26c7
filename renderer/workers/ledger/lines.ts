import { schemaVersion } from '@renderer/db/migrations';
import { type BeginLine, type CommitLine, type EntryLine, type PartLine } from '@shared/ipc/journalLine';
import { type DecisionContext } from '@shared/ledger';
import { type EntryRows } from './entryRows';

/** A command that was decided, as the journal keeps it. */
export type Decided = {
  readonly name: string;
  readonly input: unknown;
  readonly of: number | undefined;
  readonly context: Pick<DecisionContext, 'seq' | 'now' | 'actor'>;
};

const encoder = new TextEncoder();

// The order of the keys is part of the format: version, seq and kind come first (shared/ipc/journalLine).

export function toEntryLine(decided: Decided, { put, del, before }: EntryRows): EntryLine {
  return { ...stamp(decided, 'entry'), ...command(decided), put, del, before };
}

export function toBeginLine(decided: Decided): BeginLine {
  return { ...stamp(decided, 'begin'), ...command(decided) };
}

export function toPartLine(decided: Decided, part: number, { put, del, before }: EntryRows): PartLine {
  return { ...stamp(decided, 'part'), part, put, del, before };
}

export function toCommitLine(decided: Decided, rows: number): CommitLine {
  return { ...stamp(decided, 'commit'), rows };
}

export function encodeLine(line: EntryLine | BeginLine | PartLine | CommitLine): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(line));
}

function stamp<Kind extends string>(
  { context }: Decided,
  kind: Kind,
): { readonly v: number; readonly seq: number; readonly kind: Kind } {
  return { v: schemaVersion, seq: context.seq, kind };
}

function command({ name, input, of, context }: Decided): Omit<BeginLine, 'v' | 'seq' | 'kind'> {
  const { now, actor } = context;
  const made = { at: now, actor, cmd: { name, input } };
  return of === undefined ? made : { ...made, of };
}
