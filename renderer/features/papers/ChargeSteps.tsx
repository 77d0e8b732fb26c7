import { useLanguage, useText } from '@renderer/i18n';
import { useCustomerNames } from '@renderer/ledger';
import { Dialog } from '@renderer/ui';
import { describeTrace } from '@shared/i18n';
import { type AnyPaperFacts, type ChargeFacts, type ChargeLine } from '@shared/papers';
import { type ReactNode } from 'react';
import css from './ChargeSteps.module.css';

export type ChargeStepsProps = {
  readonly facts: AnyPaperFacts;
  readonly charge: ChargeFacts;
  readonly onClose: () => void;
};

/** How the charge of a paper comes about: invoice by invoice, step by step, with the rule behind each. */
export function ChargeSteps({ facts, charge, onClose }: ChargeStepsProps): ReactNode {
  const { pane } = useText().papers;
  const nameOf = useCustomerNames();
  const { customerId, name } = facts.addressee;
  return (
    <Dialog
      isOpen
      width={820}
      title={pane.explainTitle({ name: nameOf(customerId, name) })}
      onClose={onClose}
      actions={[{ label: pane.explainClose, onClick: onClose }]}
    >
      <div className={css.lines} tabIndex={0} role="group" aria-label={pane.charge}>
        {oncePerInvoice(charge.lines).map((line) => (
          <Invoice key={line.invoiceId} line={line} />
        ))}
      </div>
    </Dialog>
  );
}

function Invoice({ line }: { readonly line: ChargeLine }): ReactNode {
  const { pane } = useText().papers;
  const language = useLanguage();
  return (
    <section>
      <h3>{pane.explainInvoice({ number: line.number, day: line.dueOn })}</h3>
      <ol className={css.steps}>
        {describeTrace(line.trace, language).map((step, at) => (
          // Steps have no names; their order never changes.
          <li key={at}>
            <span>
              {step.text}
              {step.source !== '' && <span className={css.source}> · {step.source}</span>}
            </span>
            <span className={css.result}>{step.result}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A line of an instalment carries the steps of its whole invoice. */
function oncePerInvoice(lines: readonly ChargeLine[]): readonly ChargeLine[] {
  return lines.filter((line, at) => lines.findIndex((one) => one.invoiceId === line.invoiceId) === at);
}
