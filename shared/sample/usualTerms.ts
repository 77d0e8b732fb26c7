import { type NetTerms, type Terms } from '../terms';

/** The terms of the company for customers without their own. */
export const usualTerms: Terms = net(30);

export function net(netDays: number): NetTerms {
  return { kind: 'net', netDays };
}

/** 30 % with the order, 60 % 45 days after delivery, 10 % kept back for half a year. */
export function thirtySixtyTen(): Terms {
  return {
    kind: 'instalments',
    instalments: [
      { part: { percent: '30' }, days: 0 },
      { part: { percent: '60' }, days: 45 },
      { part: { percent: '10' }, days: 180 },
    ],
  };
}
