import { parseIsoDate } from '@shared/dates';
import { type DomainError } from '@shared/errors';
import { dunnedItems, scheduleDunning, shippedDunningPolicy } from '@shared/dunning';
import { type IsoDate } from '@shared/dates';
import { ok, type Result } from '@shared/result';
import { type Answer } from '../compare';
import { customerOf, type World } from '../scenario/world';
import { type Fields, type Json, readFields, readOptionalString, readString } from '../values';
import { channelWords } from './dunningSteps';
import { answerWith } from './refused';

/** The highest step done or drafted for each open item. */
export function askDunning(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['customer', 'asOf'], 'dunning');
  const asOf = parseIsoDate(readString(fields, 'asOf', 'dunning'));
  if (!asOf.ok) return asOf;
  const code = readOptionalString(fields, 'customer', 'dunning');
  const customer = code === undefined ? ok(undefined) : customerOf(world, code);
  if (!customer.ok) return customer;
  const items = dunnedItems(world.book, world.dunning.steps, {
    asOf: asOf.value,
    customerId: customer.value,
  });
  return ok(items.map(({ number, instalment, step }) => ({ document: number, instalment, step })));
}

export const dunningTopics = {
  'dunning-schedule': (value: Fields): Answer => {
    const fields = readFields(value, ['dueDate'], 'given');
    const due = readString(fields, 'dueDate', 'given') as IsoDate;
    return answerWith(scheduleDunning(shippedDunningPolicy(), due), (steps) => ({
      steps: steps.map(({ day, on, channel }) => ({ offset: day, date: on, action: wordOf(channel) })),
    }));
  },
};

function wordOf(channel: string): string {
  return Object.entries(channelWords).find(([, name]) => name === channel)?.[0] ?? channel;
}
