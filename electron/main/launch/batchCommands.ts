import { type OptionReason } from './usage';

/** How the value of a batch option is read. `input` and `output` are files; they reach the window as tokens. */
export type BatchOption = {
  readonly kind:
    'text' | 'flag' | 'day' | 'count' | 'size' | 'currency' | 'bounds' | 'head' | 'input' | 'output';
  readonly isNeeded?: boolean;
  readonly oneOf?: readonly string[];
  /** Values of the option that a later version will know. */
  readonly notBuilt?: readonly string[];
};

export type BatchCommandName = 'import' | 'undo-import' | 'aging' | 'sample' | 'verify';

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
