import { useCount, useText } from '@renderer/i18n';
import { MoneyText } from '@renderer/ui';
import { Fragment, type ReactNode } from 'react';
import { importable } from './importable';
import { useWizard } from './wizardStore';

/** What a commit would take, in one line: rows, amounts by currency, rows left aside. */
export function EffectFigures(): ReactNode {
  const words = useText().imports.preview;
  const count = useCount();
  const preview = useWizard((wizard) => wizard.preview);
  if (preview === null) return null;
  const { totals } = preview.effects;
  const aside = preview.refused + preview.skipped;
  return (
    <>
      {words.canImport} <b>{count(importable(preview))}</b> {words.rows({ count: importable(preview) })}
      {totals.map((total) => (
        <Fragment key={total.currency}>
          {words.comma}
          <MoneyText minor={total.grossMinor} currency={total.currency} hasCurrency />
        </Fragment>
      ))}
      {aside > 0 && ` · ${words.aside({ rows: count(aside) })}`}
    </>
  );
}
