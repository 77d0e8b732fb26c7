import { type StatementFacts } from '../../papers';
import { grey, measure, oneLine, zhDay } from '../kit';
import { type DocNode } from '../nodes';
import { labelled } from '../pages/form';
import { currencyWords, gridWords } from '../wording/statement';
import { inLanguage, type Words } from '../wording/words';

const gap = 16;

/** Between two rules: whose account it is at the left, which statement at the right; what is unknown has no line. */
export function customerGrid(facts: StatementFacts): DocNode {
  const { addressee, number, asOf, currency, language } = facts;
  const person = [addressee.contactName, addressee.contactTitle].filter((text) => text !== undefined);
  // Spread over the width of four Han where no English stands behind.
  const label = ([zh, en]: Words): string =>
    language === 'both' ? `${zh.replaceAll(/\s/gu, '')} ${en}` : zh;
  const left = [
    [gridWords.customer, addressee.name, true],
    [gridWords.uscc, addressee.uscc],
    [gridWords.address, addressee.address === undefined ? undefined : oneLine(addressee.address)],
    [gridWords.contact, addressee.contactName === undefined ? undefined : person.join('　')],
  ] as const;
  const right = [
    [gridWords.number, number ?? undefined],
    [gridWords.code, addressee.code],
    [gridWords.asOf, language === 'both' ? asOf : zhDay(asOf)],
    [gridWords.currency, inLanguage(currencyWords(currency), language)],
  ] as const;
  const known = (rows: readonly (readonly [Words, string | undefined, boolean?])[]) =>
    rows.flatMap(([words, value, isStrong = false]) =>
      value === undefined || value === '' ? [] : [[label(words), value, isStrong] as const],
    );
  const [first, second, rightWidth] = language === 'both' ? [84, 88, 196] : [52, 56, 172];
  return {
    stack: [
      rule(),
      {
        columns: [
          labelled(known(left), first, measure - gap - first - rightWidth),
          labelled(known(right), second, rightWidth - second),
        ],
        columnGap: gap,
        margin: [0, 6, 0, 2],
      },
      rule(),
    ],
    margin: [0, 0, 0, 7],
  };
}

function rule(): DocNode {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure, y2: 0, lineWidth: 0.5, lineColor: grey }] };
}
