import { type DomainError } from '@shared/errors';
import { describeError } from '@shared/i18n';
import { compareAnswer, type Difference } from './compare';
import { asks } from './scenario/asks';
import { steps } from './scenario/steps';
import { createWorld, type World } from './scenario/world';
import { notJudged, topics } from './topics';
import { type Fields, isFields, type Json, MalformedCase, readFields, readList } from './values';

/** What became of one element: its result and the lines that explain it. */
export type Outcome = {
  readonly id: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  readonly lines: readonly string[];
};

type Report = { readonly failures: Difference[]; readonly skips: string[]; readonly notes: string[] };

/** Plays one element of a file: a calculation if it has a topic, else a scenario. Never throws. */
export function playElement(element: Json, place: number): Outcome {
  const id = nameOf(element, place);
  const report: Report = { failures: [], skips: [], notes: [] };
  try {
    if (!isFields(element)) throw new MalformedCase('the element is not an object');
    if (element['topic'] !== undefined) playCalculation(element, report);
    else playScenario(element, report);
  } catch (error) {
    const isMalformed = error instanceof MalformedCase;
    const got = isMalformed ? error.message : `the program broke: ${String(error)}`;
    report.failures.push({ path: isMalformed ? 'file' : 'program', expected: 'a case of the format', got });
  }
  return toOutcome(id, report);
}

function toOutcome(id: string, { failures, skips, notes }: Report): Outcome {
  const told = notes.map((note) => `${id}  ${note}`);
  if (failures.length > 0) {
    const lines = failures.map(({ path, expected, got }) => `${id}  ${path}  ${expected}  ${got}`);
    return { id, result: 'failed', lines: [...told, ...lines] };
  }
  if (skips.length === 0) return { id, result: 'passed', lines: told };
  const names = [...new Set(skips)].join(', ');
  return { id, result: 'skipped', lines: [...told, `${id}  skipped: not built yet: ${names}`] };
}

function nameOf(element: Json, place: number): string {
  const id = isFields(element) ? element['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : `element ${place + 1}`;
}

function playCalculation(element: Fields, report: Report): void {
  const fields = readFields(element, ['id', 'topic', 'given', 'expect', 'source'], 'the calculation');
  const { topic, given, expect } = fields;
  if (typeof topic !== 'string' || !Object.hasOwn(topics, topic))
    throw new MalformedCase(`unknown topic ${JSON.stringify(topic)}`);
  if (!isFields(given) || expect === undefined)
    throw new MalformedCase(`${topic} needs 'given' and 'expect'`);
  const workOut = topics[topic];
  if (typeof workOut !== 'function') report.skips.push(`topic ${topic}`);
  else report.failures.push(...compareAnswer(judged(topic, expect), workOut(given), topic));
}

function judged(topic: string, expect: Json): Json {
  if (!isFields(expect)) return expect;
  const left = notJudged[topic] ?? [];
  return Object.fromEntries(Object.entries(expect).filter(([key]) => !left.includes(key)));
}

function playScenario(element: Fields, report: Report): void {
  const fields = readFields(element, ['id', 'source', 'base', 'do', 'ask'], 'the scenario');
  const { base = 'CNY' } = fields;
  if (typeof base !== 'string') throw new MalformedCase(`'base' is not a currency`);
  const world = createWorld(base);
  const list = readList(fields['do'] ?? [], `'do'`);
  for (const [place, step] of list.entries()) if (!playStep(world, step, place + 1, report)) return;
  for (const [place, ask] of readList(fields['ask'] ?? [], `'ask'`).entries())
    playAsk(world, ask, place + 1, report);
}

/** Plays a step; false when nothing after it could be trusted. */
function playStep(world: World, step: Json, place: number, report: Report): boolean {
  const { verb, value, rest } = readVerb(step, `step ${place}`, ['refused'], Object.keys(steps));
  const isRefusal = rest['refused'] === true;
  const play = steps[verb];
  if (typeof play !== 'function') {
    report.skips.push(verb);
    return play?.movesFigures !== true;
  }
  const played = play(world, value);
  const path = `step ${place} ${verb}`;
  if (isRefusal) {
    if (!played.ok) report.notes.push(`${path}  refused as expected: ${explain(played.error)}`);
    else report.failures.push({ path, expected: 'refused', got: 'done' });
    return !played.ok;
  }
  if (!played.ok) report.failures.push({ path, expected: 'done', got: `refused: ${explain(played.error)}` });
  return played.ok;
}

function playAsk(world: World, ask: Json, place: number, report: Report): void {
  const { verb, value, rest } = readVerb(ask, `ask ${place}`, ['expect', 'refused'], Object.keys(asks));
  const answer = asks[verb];
  if (typeof answer !== 'function') {
    report.skips.push(verb);
    return;
  }
  const path = `ask ${place} ${verb}`;
  const isRefusal = rest['refused'] === true;
  const answered = answer(world, value);
  if (!answered.ok) {
    const got = `refused: ${explain(answered.error)}`;
    if (isRefusal) report.notes.push(`${path}  refused as expected: ${explain(answered.error)}`);
    else report.failures.push({ path, expected: JSON.stringify(rest['expect']), got });
    return;
  }
  if (isRefusal) report.failures.push({ path, expected: 'refused', got: JSON.stringify(answered.value) });
  else if (rest['expect'] === undefined) throw new MalformedCase(`${path} has no 'expect'`);
  else report.failures.push(...compareAnswer(rest['expect'], answered.value, path));
}

/** The one verb of a step or an ask, and what stands beside it. */
function readVerb(
  value: Json,
  where: string,
  beside: readonly string[],
  verbs: readonly string[],
): { readonly verb: string; readonly value: Json; readonly rest: Fields } {
  if (!isFields(value)) throw new MalformedCase(`${where} is not an object`);
  const { note: _note, ...fields } = value;
  const names = Object.keys(fields).filter((key) => !beside.includes(key));
  const [verb, ...others] = names;
  if (verb === undefined || others.length > 0)
    throw new MalformedCase(`${where} needs one verb, it has ${names.length}`);
  if (!verbs.includes(verb)) throw new MalformedCase(`${where} has an unknown verb '${verb}'`);
  return { verb, value: fields[verb] ?? null, rest: fields };
}

function explain(error: DomainError): string {
  const { what } = describeError(error, 'en');
  return `${error.code} ${what}`;
}
