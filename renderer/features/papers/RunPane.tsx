import { useCommand } from '@renderer/commands';
import { useText } from '@renderer/i18n';
import { useCustomerNames } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { Button, KeyCaps, OpenText, PaneSection } from '@renderer/ui';
import { type AnyPaperFacts, type ChargeFacts } from '@shared/papers';
import { type ReactNode, useState } from 'react';
import { ChargeSteps } from './ChargeSteps';
import { Checks } from './Checks';
import { Figures } from './Figures';
import { LeftOut } from './LeftOut';
import css from './RunPane.module.css';
import { type RunRow } from './runRows';
import { RunSettings } from './RunSettings';
import { type RunControl } from './useRunControl';

export type RunPaneProps = {
  readonly control: RunControl;
  readonly row: RunRow | null;
  /** What the current paper states; null while it is being asked. */
  readonly facts: AnyPaperFacts | null;
};

/** Of the current customer: what to look at first, the figures and where they come from, what holds for the run. */
export function RunPane({ control, row, facts }: RunPaneProps): ReactNode {
  const { papers: words } = useText();
  const open = useOpen();
  const nameOf = useCustomerNames();
  const [isExplaining, setExplaining] = useState(false);
  const charge = chargeOf(facts);
  const explain = (): void => setExplaining(true);
  useCommand('view.explain', explain, charge !== null);
  return (
    <aside aria-label={words.pane.label} className={css.pane}>
      {row === null ? (
        <p className={css.choose}>{words.pane.choose}</p>
      ) : (
        <PaneSection
          title={words.pane.checks}
          note={
            <OpenText onOpen={() => open.customer(row.pick.customerId)} className={css.who}>
              {nameOf(row.pick.customerId, row.name)}
            </OpenText>
          }
        >
          {row.planned === null ? (
            <LeftOut kind={control.kind} skipped={row.skipped} />
          ) : (
            <Checks paper={row.planned} facts={facts} />
          )}
        </PaneSection>
      )}
      {row?.planned && (
        <>
          <PaneSection
            title={words.pane.figures}
            note={row.pick.currency}
            end={
              charge !== null && (
                <Button size={24} variant="quiet" aria-keyshortcuts="Control+Y" onClick={explain}>
                  {words.pane.explain} <KeyCaps keys="Ctrl+Y" />
                </Button>
              )
            }
          >
            <Figures paper={row.planned} facts={facts} onExplain={explain} />
          </PaneSection>
          <RunSettings control={control} paper={row.planned} />
        </>
      )}
      {control.place === 'letters' && <p className={css.advice}>{words.noAdvice}</p>}
      {isExplaining && facts !== null && charge !== null && (
        <ChargeSteps facts={facts} charge={charge} onClose={() => setExplaining(false)} />
      )}
    </aside>
  );
}

function chargeOf(facts: AnyPaperFacts | null): ChargeFacts | null {
  return facts?.kind === 'letter' || facts?.kind === 'chargeNote' ? facts.charge : null;
}
