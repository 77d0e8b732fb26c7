import Big from 'big.js';
import { type IsoDate, parseIsoDate } from '@shared/dates';
import { promiseOutcomes } from '@shared/dunning';
import { type DomainError } from '@shared/errors';
import { ledgerKpis } from '@shared/kpi';
import { toDecimal } from '@shared/money';
import { ok, type Result } from '@shared/result';
import { type Answer } from '../compare';
import { baseOf, type World } from '../scenario/world';
import { type Json, readFields, readOptionalNumber, readString } from '../values';
import { plannedBook } from './dunningWorld';

/** The key figures from the ledger, by the keys of their topics; those that all answer `pct` by a key of their own. */
export function askKpi(world: World, value: Json): Result<Answer, DomainError> {
  const fields = readFields(value, ['asOf', 'days'], 'kpi');
  const asOf = parseIsoDate(readString(fields, 'asOf', 'kpi'));
  if (!asOf.ok) return asOf;
  const kpis = ledgerKpis(plannedBook(world, asOf.value), {
    asOf: asOf.value,
    days: readOptionalNumber(fields, 'days', 'kpi'),
    base: baseOf(world),
    promises: countPromises(world, asOf.value),
  });
  if (!kpis.ok) return kpis;
  const figures = kpis.value;
  return ok({
    dso: number(figures.dso),
    bpdso: number(figures.bestPossibleDso),
    add: number(figures.averageDaysDelinquent),
    countbackDso: number(figures.countbackDso),
    unexplainedAr: figures.countbackDso.ok ? toDecimal(figures.countbackDso.value.unexplained) : undefined,
    ceiPct: number(figures.collectionEffectiveness),
    turnover: figures.turnover.ok ? new Big(figures.turnover.value.times) : undefined,
    turnoverDays: figures.turnover.ok ? new Big(figures.turnover.value.days) : undefined,
    overduePct: number(figures.overdueShare),
    badDebtPct: number(figures.badDebtRate),
    collectionPct: number(figures.collectionRate),
    arToRevenuePct: number(figures.receivablesToRevenue),
    alert: figures.receivablesToRevenue.ok ? figures.receivablesToRevenue.value.isReached : undefined,
    avg: number(figures.daysToPay),
    avgDbt: number(figures.daysBeyondTerms),
    promiseKeptPct: number(figures.promiseKeptRate),
    concentrationPct: number(figures.concentration),
  });
}

function number(figure: Result<{ readonly value: string }, unknown>): Big | undefined {
  return figure.ok ? new Big(figure.value.value) : undefined;
}

function countPromises(world: World, asOf: IsoDate): { readonly kept: number; readonly due: number } {
  const judged = promiseOutcomes(world.book, world.dunning.promises, asOf).filter(
    ({ outcome }) => outcome !== 'open',
  );
  return { kept: judged.filter(({ outcome }) => outcome === 'kept').length, due: judged.length };
}
