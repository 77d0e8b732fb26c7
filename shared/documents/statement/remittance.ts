import { type StatementFacts } from '../../papers';
import { cutOffSlip, enAmount, enDay, measure, styles, zhAmount, zhDay } from '../kit';
import { type DocNode } from '../nodes';
import { type FormCell, formTable } from '../pages/form';
import { slipChoices, slipEn, slipWords, slipZh } from '../wording/statement';
import { inLanguage } from '../wording/words';

const blankDay = '　　　　年　　月　　日';

/** The remittance slip: whose account, which statement, what is owed, what is paid and for what; whole on a page. */
export function remittanceSlip(facts: StatementFacts, topMargin: number): DocNode {
  const { addressee, number, asOf, closingMinor, overdueMinor, currency, language, form } = facts;
  const isZh = language !== 'en';
  const label = (words: (typeof slipWords)[keyof typeof slipWords]): FormCell => ({
    label: inLanguage(words, language),
  });
  const amount = (minor: number): string => (isZh ? zhAmount(minor, currency) : enAmount(minor, currency));
  const documents = form === 'open-item' && isZh ? slipWords.places : slipWords.documents;
  const rows: FormCell[][] = [
    [
      label(slipWords.code),
      { value: addressee.code },
      number === null ? label(slipWords.asOf) : label(slipWords.number),
      { value: number ?? (isZh ? zhDay(asOf) : enDay(asOf)) },
    ],
    [
      label(slipWords.net),
      { value: amount(closingMinor), isStrong: true },
      label(slipWords.overdue),
      { value: amount(overdueMinor) },
    ],
    [
      label(slipWords.paying),
      { value: slipChoices.map((words) => inLanguage(words, language)).join(isZh ? '　' : '   ') },
      label(slipWords.paid),
      { value: isZh ? '' : currency },
    ],
    [label(documents), { value: '' }, label(slipWords.on), { value: isZh ? blankDay : '' }],
    [label(slipWords.person), { value: '' }, label(slipWords.stamp), { value: '' }],
  ];
  const [first, second] = language === 'both' ? [86, 146] : [70, 160];
  return cutOffSlip(
    inLanguage(slipWords.cut, language),
    [
      ...heads(facts),
      formTable([first, second, first, measure - 2 * first - second], rows, {
        paddingY: language === 'both' ? 3.5 : 4.5,
      }),
    ],
    topMargin,
  );
}

function heads(facts: StatementFacts): readonly DocNode[] {
  const { language } = facts;
  const title = { ...styles.annexHead, text: inLanguage(slipWords.title, language) };
  const small = { ...styles.cell, preserveLeadingSpaces: true };
  if (language === 'en')
    return [{ ...styles.annexHead, text: `${slipWords.title[1]}: ${slipEn(facts)}`, margin: [0, 0, 0, 6] }];
  return [
    {
      columns: [
        { ...title, width: 'auto' },
        {
          width: '*',
          stack: [
            { ...small, text: slipZh(facts) },
            ...(language === 'both' ? [{ ...small, fontSize: 7.8, text: sentence(slipEn(facts)) }] : []),
          ],
        },
      ],
      columnGap: 18,
      margin: [0, 0, 0, 6],
    },
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
