import { type PaperRow } from '../../ledger';
import { type Words } from './words';

// What an issued paper is called outside of itself: on waybills, in messages, in the name of its file.

const letters = {
  1: ['付款提醒', 'Payment reminder'],
  2: ['催款函', 'Demand for payment'],
  3: ['催告函', 'Final demand'],
} as const satisfies Readonly<Record<NonNullable<PaperRow['level']>, Words>>;

/** 违约金 under a clause, 逾期付款损失 under the LPR rule, 逾期利息 under any other; by what the paper's row keeps. */
export function chargeNameOf({ chargeBasis }: Pick<PaperRow, 'chargeBasis'>): string {
  if (chargeBasis?.kind === 'agreed') return '违约金';
  const isInterest = chargeBasis?.kind === 'statutory' && chargeBasis.regime !== 'cn-lpr-uplift';
  return isInterest ? '逾期利息' : '逾期付款损失';
}

/** {{letterKind}}: 催款函, Demand for payment. */
export function kindOf(paper: Pick<PaperRow, 'kind' | 'level' | 'chargeBasis'>): Words {
  switch (paper.kind) {
    case 'letter':
      return letters[paper.level ?? 1];
    case 'statement':
      return ['对账单', 'Statement of account'];
    case 'confirmation':
      return ['往来询证函', 'Confirmation of balance'];
    case 'chargeNote':
      return [`${chargeNameOf(paper)}付款通知书`, 'Late-charge note'];
  }
}
