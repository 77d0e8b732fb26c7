import { type DomainError } from '@shared/errors';
import { ok, type Result } from '@shared/result';
import { refuseOption } from './usage';

/** `value`: takes one; `values`: takes one each time it is given; `flag`: takes none. */
export type OptionShape = 'value' | 'values' | 'flag';

export type SplitOptions = {
  /** In the order in which they were given; of a `value` exactly one. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  /** Words that are no options, in their order. */
  readonly words: readonly string[];
};

/**
 * Switches that tools and systems put on the command line for the browser engine. They are not the program's own and
 * are passed over; everything else that it does not know is refused.
 */
const engineSwitches =
  /^--(no-sandbox|disable-gpu|disable-dev-shm-usage|log-level|ozone-platform(-hint)?|enable-logging|force-device-scale-factor|inspect(-brk)?|remote-debugging-(port|pipe)|user-data-dir|allow-file-access-from-files|original-process-start-time|js-flags|trace-warnings)(=|$)/;

/**
 * Splits a command line by the shapes of its options: `--name value`, `--name=value` or a flag. With `isStrict` an
 * unknown option is refused, else passed over (a window may be started with switches of the system).
 */
export function splitOptions(
  args: readonly string[],
  shapes: Readonly<Record<string, OptionShape>>,
  isStrict: boolean,
): Result<SplitOptions, DomainError<'usage.option'>> {
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  const words: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const option = equals === -1 ? word : word.slice(0, equals);
    const name = option.slice(2);
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape === undefined) {
      if (isStrict && !engineSwitches.test(word)) return refuseOption(option, 'unknown');
      continue;
    }
    if ((values.has(name) && shape !== 'values') || flags.has(name)) return refuseOption(option, 'twice');
    if (shape === 'flag') {
      if (equals !== -1) return refuseOption(option, 'takesNoValue');
      flags.add(name);
      continue;
    }
    const next = args[at + 1];
    const value = equals === -1 ? next : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals === -1 && value.startsWith('--')))
      return refuseOption(option, 'needsValue');
    if (equals === -1) at += 1;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return ok({ values, flags, words });
}
