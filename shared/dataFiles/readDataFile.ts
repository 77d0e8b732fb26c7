import { type DomainError, type FigureReason } from '../errors';
import { err, ok, type Result } from '../result';
import { showValue } from '../showValue';

export type DataFileError = DomainError<'dataFile.invalid'>;
export type DataFileKind = DataFileError['file'];

/** What a schema must be able to do; zod's can. */
export type Shape<T> = {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
};
type Issue = {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly params?: Record<string, unknown> | undefined;
};

/** Characters of the largest file that is read: forty times the largest that the program ships. */
const mostCharacters = 400_000;

export function invalidFile(
  file: DataFileKind,
  field: string,
  value: unknown,
  reason: FigureReason,
): DataFileError {
  return { code: 'dataFile.invalid', file, field, value: showValue(value), reason };
}

/** The JSON of a file that the user brought: hostile until checked. Refused when too long or no JSON. */
export function parseDataFile(file: DataFileKind, text: string): Result<unknown, DataFileError> {
  if (text.length > mostCharacters) return err(invalidFile(file, 'file', text.length, 'tooLarge'));
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return err(invalidFile(file, 'file', text.slice(0, 40), 'json'));
  }
}

/** The value in its checked shape, or the first field that is wrong, with the reason that its schema gave. */
export function checkShape<T>(file: DataFileKind, value: unknown, shape: Shape<T>): Result<T, DataFileError> {
  const checked = shape.safeParse(value);
  if (checked.success) return ok(checked.data);
  const [issue] = checked.error.issues;
  if (issue === undefined) return err(invalidFile(file, 'file', value, 'shape'));
  const found = valueAt(value, issue.path);
  return err(invalidFile(file, pathText(issue.path), found, reasonOf(issue, found)));
}

const unknownCodes = ['unrecognized_keys', 'invalid_value', 'invalid_union'];

function reasonOf(issue: Issue, found: unknown): FigureReason {
  if (found === undefined) return 'missing';
  const told = issue.params?.['reason'];
  if (typeof told === 'string') return told as FigureReason;
  if (unknownCodes.includes(issue.code ?? '')) return 'unknown';
  if (issue.code === 'too_big') return Array.isArray(found) ? 'tooMany' : 'tooLarge';
  return 'shape';
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (all, step) => (typeof step === 'number' ? `${all}[${step}]` : `${all}.${String(step)}`),
    '',
  );
  return text === '' ? 'file' : text.replace(/^\./, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((found, step) => {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    return (found as Record<PropertyKey, unknown>)[step];
  }, value);
}
