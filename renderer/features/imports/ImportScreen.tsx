import { useCount, useDescribeError, useText } from '@renderer/i18n';
import { useBook, useHead } from '@renderer/ledger';
import { useOpen } from '@renderer/state/useOpen';
import { Banner, EmptyState, PageHead, Steps } from '@renderer/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { ColumnsStep } from './ColumnsStep';
import { DoneStep } from './DoneStep';
import { EffectsStep } from './EffectsStep';
import { FileStep } from './FileStep';
import css from './Imports.module.css';
import { PreviewStep } from './PreviewStep';
import { SheetStep } from './SheetStep';
import { useWizardActions } from './useWizardActions';
import { useWizard, type WizardStep, wizardSteps } from './wizardStore';

const screens: { readonly [S in WizardStep]: () => ReactNode } = {
  file: FileStep,
  sheet: SheetStep,
  columns: ColumnsStep,
  preview: PreviewStep,
  effects: EffectsStep,
  done: DoneStep,
};

/** The import of a ledger, step by step; nothing is written before the last but one. */
export function ImportScreen(): ReactNode {
  const words = useText().imports;
  const open = useOpen();
  const book = useBook();
  if (book === null) return null;
  if (book.company === null) {
    return (
      <EmptyState
        title={words.noCompany.title}
        text={words.noCompany.text}
        primary={{ label: words.noCompany.open, onClick: () => open.start() }}
      />
    );
  }
  return <Wizard canWrite={book.start.kind === 'ready'} />;
}

function Wizard({ canWrite }: { readonly canWrite: boolean }): ReactNode {
  const words = useText().imports;
  const describe = useDescribeError();
  const { go, changeMapping } = useWizardActions();
  const step = useWizard((wizard) => wizard.step);
  const kind = useWizard((wizard) => wizard.mapping?.kind);
  const refusal = useWizard((wizard) => wizard.refusal);
  const isFree = useWizard((wizard) => wizard.work === null) && step !== 'done';
  const Screen = screens[step];
  // Entries that came meanwhile may change what rows mean: a customer that is known now, a number that is taken.
  const head = useHead();
  const mapping = useWizard((wizard) => wizard.mapping);
  const isStale = useWizard((wizard) => wizard.preview !== null && wizard.previewHead !== head);
  useEffect(() => {
    if (isStale && isFree && mapping !== null) void changeMapping(mapping);
  }, [isStale, isFree, mapping, changeMapping]);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its step: the keyboard goes on at the top of the next one.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <div ref={place} tabIndex={-1} className={css.screen}>
      <PageHead
        title={kind === undefined || step === 'file' ? words.title : words.titles[kind]}
        views={
          <div className={css.steps}>
            <Steps
              label={words.stepsLabel}
              steps={wizardSteps.map((one) => words.steps[one])}
              current={wizardSteps.indexOf(step)}
              {...(isFree ? { onOpen: (at: number) => go(wizardSteps[at] ?? 'file') } : {})}
            />
          </div>
        }
        actions={<FileInHand />}
      />
      {(!canWrite || refusal !== null) && (
        <div className={css.banners}>
          {!canWrite && <Banner level="warning">{words.readOnly}</Banner>}
          {refusal !== null && (
            <Banner level="error" title={words.refused}>
              {describe(refusal)} {words.nothingChanged}
            </Banner>
          )}
        </div>
      )}
      <Screen />
    </div>
  );
}

/** The file, its sheet and its header row, at the right end of the head. */
function FileInHand(): ReactNode {
  const words = useText().imports;
  const count = useCount();
  const view = useWizard((wizard) => wizard.view);
  const step = useWizard((wizard) => wizard.step);
  if (view === null || step === 'file') return null;
  const parts = [
    view.fileName,
    ...(view.sheet === undefined ? [] : [words.inSheet({ sheet: view.sheet })]),
    ...(view.headerRow < 1 ? [] : [words.headAt({ row: count(view.headerRow) })]),
  ];
  return <span className={css.inHand}>{parts.join(' · ')}</span>;
}
