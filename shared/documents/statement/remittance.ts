import { type StatementFacts } from '../../papers';
import { cutOffSlip, enAmount, enDay, measure, styles, zhAmount, zhDay } from '../kit';
import { type DocNode } from '../nodes';
import { type FormCell, formTable, labelCell } from '../pages/form';
import { slipChoices, slipEn, slipWords, slipZh } from '../wording/statement';
import { inLanguage, type Words } from '../wording/words';

const blankDay = '____ 年 __ 月 __ 日';

/** The remittance slip: whose account, which statement, what is owed, what is paid and for what; whole on a page. */
export function remittanceSlip(
  facts: StatementFacts,
  { topMargin, isClose }: { readonly topMargin: number; readonly isClose: boolean },
): DocNode {
  const { addressee, number, asOf, closingMinor, overdueMinor, currency, language, form } = facts;
  const isZh = language !== 'en';
  const label = (words: Words): FormCell => labelCell(words, language);
  const amount = (minor: number): string => (isZh ? zhAmount(minor, currency) : enAmount(minor, currency));
  const documents = form === 'open-item' && isZh ? slipWords.places : slipWords.documents;
  const account = [label(slipWords.code), { value: addressee.code }];
  const statement = [
    number === null ? label(slipWords.asOf) : label(slipWords.number),
    { value: number ?? (isZh ? zhDay(asOf) : enDay(asOf)) },
  ];
  const net = [
    label(closingMinor < 0 ? slipWords.credit : slipWords.net),
    { value: amount(Math.abs(closingMinor)), isStrong: true },
  ];
  const paying = [
    label(slipWords.paying),
    {
      value: slipChoices.map((words) => inLanguage(words, language)).join(language === 'both' ? '\n' : '　'),
    },
  ];
  const paid = [label(slipWords.paid), { value: isZh ? '' : currency }];
  const on = [label(slipWords.on), { value: isZh ? blankDay : '' }];
  const which = [label(documents), { value: '' }];
  const rows: FormCell[][] = isZh
    ? [
        [...account, ...statement],
        [...net, ...on],
        [...paying, ...paid],
        [...which, label(slipWords.person), { value: '' }],
      ]
    : [
        [...account, ...statement],
        [...net, label(slipWords.overdue), { value: amount(overdueMinor) }],
        [...paying, ...paid],
        [...which, ...on],
      ];
  const [first, second] = [74, 156];
  return cutOffSlip(
    inLanguage(slipWords.cut, language),
    [
      ...heads(facts),
      formTable([first, second, first, measure - 2 * first - second], rows, {
        paddingY: language === 'zh-CN' && !isClose ? 4 : 3,
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
    return [
      {
        ...styles.annexHead,
        fontSize: 9,
        text: `${slipWords.title[1]}: ${slipEn(facts)}`,
        margin: [0, 0, 0, 5],
      },
    ];
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
