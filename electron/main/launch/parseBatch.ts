import path from 'node:path';
import { isIsoDate } from '@shared/dates';
import { isCurrencyCode } from '@shared/money';
import { err, ok, type Result } from '@shared/result';
import {
  type BatchCommandName,
  batchCommands,
  type BatchOption,
  isBatchCommand,
  oneOfReason,
} from './batchCommands';
import { type CommonOptions, commonShapes, readCommon } from './commandLine';
import { type OptionShape, splitOptions } from './splitOptions';
import { type OptionReason, refuseOption, type UsageError } from './usage';

type OptionValue = string | number | boolean | number[] | string[];

/** A batch command line that was understood. Paths are absolute. */
export type BatchStart = CommonOptions & {
  readonly command: BatchCommandName;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly folders: Readonly<Record<string, string>>;
};

const mostInvoices = 5_000_000;
const mostBounds = 12;

/**
 * Reads `[common options] --batch COMMAND [options]`.
 * @param cwd the folder in which the command was typed
 */
export function parseBatch(args: readonly string[], cwd: string): Result<BatchStart, UsageError> {
  const at = args.indexOf('--batch');
  const command = args[at + 1];
  if (command === undefined || command.startsWith('--')) return refuseOption('--batch', 'needsValue');
  if (!isBatchCommand(command)) return err({ code: 'usage.unknownCommand', command });
  const known = batchCommands[command];
  const shapes: Record<string, OptionShape> = { ...commonShapes };
  for (const [name, option] of Object.entries(known))
    shapes[name] = option.kind === 'flag' ? 'flag' : option.kind === 'texts' ? 'values' : 'value';

  const split = splitOptions([...args.slice(0, at), ...args.slice(at + 2)], shapes, true);
  if (!split.ok) return split;
  const [word] = split.value.words;
  if (word !== undefined) return refuseOption(word, 'unknown');
  const common = readCommon(split.value, cwd);
  if (!common.ok) return common;

  const options: Record<string, OptionValue> = {};
  const inputs: Record<string, string> = {};
  const outputs: Record<string, string> = {};
  const folders: Record<string, string> = {};
  for (const [name, option] of Object.entries(known)) {
    if (split.value.flags.has(name)) options[name] = true;
    const texts = split.value.values.get(name) ?? [];
    if (option.kind === 'texts' && texts.length > 0) options[name] = [...texts];
    const [text] = option.kind === 'texts' ? [] : texts;
    if (text === undefined) {
      if (option.isNeeded) return refuseOption(`--${name}`, 'missing');
      continue;
    }
    if (option.notBuilt?.includes(text))
      return err({ code: 'usage.unknownCommand', command: `${command} --${name} ${text}` });
    if (option.kind === 'input') inputs[name] = path.resolve(cwd, text);
    else if (option.kind === 'output') outputs[name] = path.resolve(cwd, text);
    else if (option.kind === 'folder') folders[name] = path.resolve(cwd, text);
    else {
      const value = readValue(text, option);
      if (!value.ok) return refuseOption(`--${name}`, value.error);
      options[name] = value.value;
    }
  }
  return ok({ ...common.value, command, options, inputs, outputs, folders });
}

function readValue(text: string, option: BatchOption): Result<OptionValue, OptionReason> {
  switch (option.kind) {
    case 'day':
      return isIsoDate(text) ? ok(text) : err('notADay');
    case 'month':
      return isIsoDate(`${text}-01`) ? ok(text) : err('notAMonth');
    case 'currency':
      return isCurrencyCode(text) ? ok(text) : err('notACurrency');
    case 'count':
      return readCount(text, 0);
    case 'size':
      return text === 'small' ? ok(text) : readCount(text, 1);
    case 'bounds':
      return readBounds(text);
    case 'head':
      return /^\d{1,15}:[0-9a-f]{12}$/i.test(text) ? ok(text.toLowerCase()) : err('notAHead');
    default:
      return option.oneOf && !option.oneOf.includes(text) ? err(oneOfReason(option.oneOf)) : ok(text);
  }
}

function readCount(text: string, least: number): Result<number, OptionReason> {
  const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return count >= least && (least === 0 || count <= mostInvoices) ? ok(count) : err('notACount');
}

/** Whole days, each more than the one before: `30,60,90,180`. */
function readBounds(text: string): Result<number[], OptionReason> {
  const bounds = text.split(',').map((part) => (/^\d{1,5}$/.test(part.trim()) ? Number(part) : Number.NaN));
  const isAscending = bounds.every((bound, index) => bound > (bounds[index - 1] ?? 0));
  return isAscending && bounds.length <= mostBounds ? ok(bounds) : err('notBounds');
}
