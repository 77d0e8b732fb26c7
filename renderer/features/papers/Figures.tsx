import { useText } from '@renderer/i18n';
import { useOpen } from '@renderer/state/useOpen';
import { MoneyText } from '@renderer/ui';
import { type AnyPaperFacts, type PlannedPaper } from '@shared/papers';
import { type ReactNode } from 'react';
import css from './RunPane.module.css';

type Line = {
  readonly label: string;
  readonly minor: number;
  readonly isSum?: boolean;
  readonly opens?: () => void;
};

export type FiguresProps = {
  readonly paper: PlannedPaper;
  readonly facts: AnyPaperFacts | null;
  readonly onExplain: () => void;
};

/** What the paper asks for, and what that is made of. */
export function Figures({ paper, facts, onExplain }: FiguresProps): ReactNode {
  const { papers: words } = useText();
  const { pane } = words;
  const open = useOpen();
  const { currency, customerId } = paper;
  const openItems = (): void => open.items({ customerId, currency });
  const charge = facts?.kind === 'letter' || facts?.kind === 'chargeNote' ? facts.charge : null;
  const perDay = charge?.perDayMinor ?? null;
  const lines = linesOf(paper, facts, pane, openItems, onExplain);
  return (
    <>
      <table className={css.figures}>
        <tbody>
          {lines.map((line) => (
            <tr key={line.label} className={line.isSum ? css.sum : undefined}>
              <th scope="row">{line.label}</th>
              <td>
                <MoneyText minor={line.minor} currency={currency} onOpen={line.opens} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {paper.oldestDaysLate > 0 && (
        <p className={css.under}>
          {pane.items} {paper.items} · {pane.oldest} {pane.days({ days: paper.oldestDaysLate })}
        </p>
      )}
      {perDay !== null && perDay > 0 && (
        <p className={css.under}>
          {pane.perDay} <MoneyText minor={perDay} currency={currency} />
        </p>
      )}
    </>
  );
}

function linesOf(
  paper: PlannedPaper,
  facts: AnyPaperFacts | null,
  words: ReturnType<typeof useText>['papers']['pane'],
  openItems: () => void,
  explain: () => void,
): readonly Line[] {
  const { principalMinor, chargeMinor, fixedMinor, totalMinor } = paper;
  const fixed = fixedMinor === 0 ? [] : [{ label: words.fixed, minor: fixedMinor, opens: explain }];
  const charge = { label: words.charge, minor: chargeMinor, opens: explain };
  switch (paper.kind) {
    case 'letter':
      return [
        { label: words.principal, minor: principalMinor, opens: openItems },
        charge,
        ...fixed,
        { label: words.demanded, minor: totalMinor, isSum: true },
      ];
    case 'chargeNote':
      return [charge, ...fixed, { label: words.demanded, minor: totalMinor, isSum: true }];
    case 'statement':
      return facts?.kind === 'statement'
        ? [
            { label: words.opening, minor: facts.openingMinor },
            { label: words.debit, minor: facts.debitMinor },
            { label: words.credit, minor: -facts.creditMinor },
            { label: words.closing, minor: facts.closingMinor, isSum: true, opens: openItems },
            { label: words.overdue, minor: facts.overdueMinor },
          ]
        : [{ label: words.closing, minor: totalMinor, isSum: true, opens: openItems }];
    case 'confirmation':
      return facts?.kind === 'confirmation'
        ? [
            { label: words.theyOwe, minor: facts.theyOweMinor, opens: openItems },
            { label: words.weOwe, minor: facts.weOweMinor },
            { label: words.overdue, minor: facts.overdueMinor },
          ]
        : [{ label: words.theyOwe, minor: totalMinor, opens: openItems }];
  }
}
