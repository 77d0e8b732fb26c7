import { type OptionReason } from './usage';

/**
 * How the value of a batch option is read. `input` and `output` are files, `folder` is one to write into; they reach
 * the window as tokens. `texts` may be given several times.
 */
export type BatchOption = {
  readonly kind:
    | 'text'
    | 'texts'
    | 'flag'
    | 'day'
    | 'month'
    | 'count'
    | 'size'
    | 'currency'
    | 'bounds'
    | 'head'
    | 'input'
    | 'output'
    | 'folder';
  readonly isNeeded?: boolean;
  readonly oneOf?: readonly string[];
  /** Values of the option that a later version will know. */
  readonly notBuilt?: readonly string[];
};

export type BatchCommandName =
  'import' | 'undo-import' | 'aging' | 'letters' | 'statements' | 'sample' | 'verify';

/** What runs of papers have in common. */
const paperOptions = {
  customer: { kind: 'texts' },
  'doc-lang': { kind: 'text', oneOf: ['zh-CN', 'en', 'both'] },
  out: { kind: 'folder', isNeeded: true },
  merge: { kind: 'flag' },
} as const satisfies Readonly<Record<string, BatchOption>>;

/** The commands that are built and what each may be told. */
export const batchCommands: Readonly<Record<BatchCommandName, Readonly<Record<string, BatchOption>>>> = {
  import: {
    kind: {
      kind: 'text',
      isNeeded: true,
      oneOf: ['customers', 'invoices'],
      notBuilt: ['receipts', 'bank'],
    },
    file: { kind: 'input', isNeeded: true },
    mapping: { kind: 'input' },
    sheet: { kind: 'text' },
    currency: { kind: 'currency' },
    partial: { kind: 'flag' },
    'dry-run': { kind: 'flag' },
  },
  'undo-import': { import: { kind: 'text', isNeeded: true } },
  aging: {
    'as-of': { kind: 'day', isNeeded: true },
    basis: { kind: 'text', oneOf: ['due', 'invoice'] },
    buckets: { kind: 'bounds' },
    currency: { kind: 'currency' },
    xlsx: { kind: 'output' },
    json: { kind: 'output' },
  },
  letters: {
    'as-of': { kind: 'day', isNeeded: true },
    level: { kind: 'text', isNeeded: true, oneOf: ['1', '2', '3'] },
    ...paperOptions,
    'dry-run': { kind: 'flag' },
  },
  statements: { month: { kind: 'month', isNeeded: true }, ...paperOptions },
  sample: { size: { kind: 'size' }, seed: { kind: 'count' } },
  verify: { head: { kind: 'head' } },
};

export function isBatchCommand(name: string): name is BatchCommandName {
  return Object.hasOwn(batchCommands, name);
}

/** `oneOf`, as the reason of a refusal. */
export function oneOfReason(values: readonly string[]): OptionReason {
  return `oneOf ${values.join(', ')}`;
}
