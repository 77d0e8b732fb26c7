import { SmallTable } from '@renderer/features/shell';
import { useCount, useCurrencyName, useText } from '@renderer/i18n';
import { AlertMark, Banner, MoneyText } from '@renderer/ui';
import { type ReactNode } from 'react';
import { importable } from './importable';
import css from './Imports.module.css';
import outcomeCss from './Outcome.module.css';
import { useWizardActions } from './useWizardActions';
import { useWizard } from './wizardStore';
import { WizardFoot } from './WizardFoot';
import { WorkProgress } from './WorkProgress';

/** More names than these are in the file, not on the screen. */
const mostNames = 200;

/** The fifth step: what the import would create, before anything is written. */
export function EffectsStep(): ReactNode {
  const words = useText().imports;
  const count = useCount();
  const nameOf = useCurrencyName();
  const { go, commit } = useWizardActions();
  const preview = useWizard((wizard) => wizard.preview);
  const kind = useWizard((wizard) => wizard.mapping?.kind);
  if (preview === null) return null;
  const { effects, refused, skipped, warned } = preview;
  const rows = importable(preview);
  const made = (['customers', 'invoices', 'receipts', 'disputes'] as const).filter(
    (what) => effects[what] > 0 || what === kind,
  );
  return (
    <>
      <WorkProgress />
      <div className={outcomeCss.effects}>
        <section>
          <h2>{words.effects.title}</h2>
          <dl className={outcomeCss.figures}>
            {made.map((what) => (
              <div key={what}>
                <dt>{words.effects.made[what]}</dt>
                <dd>{count(effects[what])}</dd>
              </div>
            ))}
          </dl>
          <p className="small quieter">{words.effects.undoable}</p>
        </section>
        {refused + skipped > 0 && (
          <Banner level="warning" title={words.effects.asideTitle({ rows: count(refused + skipped) })}>
            {words.effects.asideText({
              refused: refused === 0 ? '' : count(refused),
              skipped: skipped === 0 ? '' : count(skipped),
            })}
          </Banner>
        )}
        {warned > 0 && (
          <p>
            <AlertMark level="warning" /> {words.effects.warned({ rows: count(warned) })}
          </p>
        )}
        {effects.totals.length > 0 && (
          <SmallTable
            label={words.effects.totals}
            columns={[
              {
                key: 'currency',
                header: words.effects.currency,
                cell: (total) => `${total.currency} ${nameOf(total.currency)}`,
              },
              {
                key: 'gross',
                header: words.effects.gross,
                isFigure: true,
                cell: (total) => <MoneyText minor={total.grossMinor} currency={total.currency} />,
              },
              {
                key: 'open',
                header: words.effects.open,
                isFigure: true,
                cell: (total) => <MoneyText minor={total.openMinor} currency={total.currency} />,
              },
            ]}
            rows={effects.totals}
            rowKey={(total) => total.currency}
            empty=""
          />
        )}
        {effects.newCustomers.length > 0 && (
          <section>
            <h2>
              {words.effects.newCustomers}
              <span className={css.listNote}>{count(effects.customers)}</span>
            </h2>
            <ul className={outcomeCss.names}>
              {effects.newCustomers.slice(0, mostNames).map((name, at) => (
                <li key={`${at} ${name}`}>{name}</li>
              ))}
            </ul>
            {effects.customers > Math.min(mostNames, effects.newCustomers.length) && (
              <p className="small quieter">
                {words.effects.moreNames({
                  count: count(effects.customers - Math.min(mostNames, effects.newCustomers.length)),
                })}
              </p>
            )}
          </section>
        )}
      </div>
      <WizardFoot
        back={{ onClick: () => go('preview') }}
        note={words.nothingWritten}
        next={{
          label: words.effects.commit({ rows: count(rows), count: rows }),
          onClick: () => void commit(),
          isDisabled: rows === 0,
        }}
      />
    </>
  );
}
